/**
 * What a site says in whole lines and sentences that are no part of a story: legal notices, appeals, offers, forms, an
 * agency's notes to its desks. Single buttons and menu entries are in page-words.ts.
 */

/** Whole lines that are never a story's words, whatever stands around them. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:©|ⓒ|\(c\) ?\d{4}|&copy;|copyright ?(?:©|ⓒ|\(c\))|copyright\b(?=.{0,60}\d{4}))/i,
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|broadcast)(?:,| or | and | in whole| without|\.?$)/i,
  /\bunauthori[sz]ed (?:crawling|copying|reproduction|duplication|distribution)\b.{0,80}\b(?:prohibited|forbidden)\b|\breproduction\b.{0,60}\bwithout\b.{0,20}\bpermission\b/i,
  /\baccepts? no (?:liability|responsibility) for\b.{0,40}\b(?:manuscripts?|content|errors|accuracy|submissions|links|websites|sites)\b|\bis not (?:liable|responsible) for (?:the |any )?(?:content|errors|accuracy|external)\b/i,
  /^(?:image|photo|picture|video|media)s? (?:source|copyright|credit|by|courtesy)\b/i,
  /^(?:file )?(?:photos?|pictures?|images?|video|credit|photography|photo credit|picture credit)(?: by)?\s{0,3}[:/|]/i,
  /^(?:read|see|watch|listen|click|tap|related|more|also|recommended|don['’]t miss|must read|trending|(?:story |article |post )?tags?|topics?|filed under|categor(?:y|ies)|keywords|labels?|share|follow|via|advertisement|sponsored|explore more)(?: more| also| on| this| to| here| story| stories| articles?| news| us| topics){0,2}\s{0,3}[:»|]/i,
  /^(?:first )?(?:posted|published|updated|last (?:updated|modified)|modified|created|date)\b(?! in (?:the )?\d{4})(?: (?:on|at|in|by))?[: ].{0,80}(?:\d{4}|\d{1,2}:\d{2}|\bago\b).{0,60}$/i,
  /^(?:\d{1,3}|an?|one|two|three|a few) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago\b.{0,20}$/i,
  /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$|^[\d\s.,:·•|<>«»‹›…-]+$/i,
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$/i,
  /^your (?:e-?mail|name|data|details)\b.{0,40}\bwill (?:not|never) be\b|\brequired fields\b/i,
  /\bcomments?\b.{0,80}\b(?:moderated|(?:removed|deleted|approved|reviewed) by (?:the |a |our )?(?:moderator|editor|admin))/i,
  /^(?:no comments|comments (?:are )?(?:closed|disabled|off)|be the first to (?:comment|share|like))/i,
  /^(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)|javascript (?:is|must be|to be) (?:disabled|enabled)/i,
  /^[([]?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|written)(?: and (?:writing|editing))? by\b(?!.{0,80}\b(?:was|were|is|has|had)\b)[^.]{0,150}[.)\]]{0,3}$|our standards:)/i,
  /\b(?:views|opinions?|comments)\b.{0,20}\bexpressed\b.{0,80}\b(?:do(?:es)? not|are (?:those|solely|not|their))\b/i,
  /^(?:all |market |stock )?(?:quotes|data)\b.{0,40}\b(?:delayed|real-time)|^real-time quotes/i,
  /^(?:support|contact|copyright|reprints?|permissions|terms|privacy|about)(?: ?[|·•] ?\w+){1,}/i,
  /^\[?(?:gallery|video|photos?|audio|poll|quiz|embed|caption|slideshow|advertisement|ad)\b[^\]]{0,60}\]$/i,
  /^.{0,120}[.|·•] (?:©|ⓒ) ?[\p{Lu}\d]/u,
  // Feedback, forms and tools.
  /^(?:was|is|did you (?:find|like|enjoy)|how (?:useful|helpful|do you feel|would you rate)|rate|discuss|comment on|e-?mail|print|save|listen to|cite|report an? (?:error|mistake|problem))\b.{0,30}\bthis (?:article|page|story|post|item|report)\b.{0,40}$/i,
  /^if you (?:have|['’]ve) (?:been affected by|a story\b|any (?:information|news|questions))/i,
  /^(?:got|have|do you have) (?:a |any )?(?:news )?(?:tips?|story|stories)\b.{0,30}\?/i,
  /^thank(?:s| you) for (?:your feedback|rating|subscribing|signing up)\b/i,
  /^cite (?:this|as)\b|\b(?:MLA|APA)\b.{0,20}\b(?:MLA|APA|Chicago|Harvard)\b/,
  /^(?:story source|materials? provided by)\b|\b(?:content|text|materials?) may be edited\b/i,
  /\bbest viewed (?:at|in|with|on)\b|\bvisitor (?:number|no\.?|count)\b|^webmaster\b/i,
  /\byour browser\b.{0,60}\b(?:support|out(?:dated| of date)|updat|upgrad|disabled|enabled|block)/i,
  /^[Pp]owered by \p{Lu}[^.]{0,40}\.?$/u,
  /^(?:book|buy|order|shop|reserve|donate|subscribe|register|apply|vote|join) (?:now|here|online|today|tickets)\s{0,3}(?:[:!»>]|$)/i,
  // What an agency tells its desks.
  /^\((?:adds?|updates?|recasts?|corrects?|refiles?|rewrites?|repeats?|fixes|clarifies|writes through|incorporates|embargo(?:ed)?)\b[^()]{0,300}\)$/i,
  /(?:^|-- |[|·•] ?)(?:not for (?:public display|publication|broadcast|redistribution)|subscribers only|embargoed (?:until|for))\b/i,
  /^(?:note to editors|editors|eds)\s{0,3}(?::|--)/i,
  /^.{0,60}(?<!\d)\d{6} ?(?:GMT|UTC|Z)\b.{0,20}$|^(?:\S{1,10} )?[a-z]{2,4}(?:\/[a-z]{2,4}){1,4}$/,
  /^[A-Z]{2,}(?:[-/][A-Z\d]{2,}){1,6},? (?:\d(?:ST|ND|RD|TH) )?(?:LEAD|TAKE|UPDATE|URGENT|WRAPUP|CORRECTED|WRITETHRU|SUB|ADD)\b[A-Z\d() -]{0,30}$|^[A-Z]{2,}(?:-[A-Z\d]{2,}){2,6}$/,
];

/** What a site says to its reader: a topic of the site's own, and a word for the reader or the site. */
export const SITE_TOPICS: readonly RegExp[] = [
  /\b(?:cookies?|gdpr|consent)\b/i,
  /\bcomments?\b/i,
  /\bmoderat(?:ed|ors?|ion)\b/i,
  /\b(?:newsletters?|inbox|mailing list|e-?mail (?:address|updates|alerts)|notifications?|alerts)\b/i,
  /\b(?:subscri(?:be|bers?|ption)|paywall|free trial|sign(?:ed)? ?up|log(?:ged)? ?in|sign(?:ed)? ?in|unsubscribe|register(?:ed)?)\b/i,
  /\b(?:privacy policy|terms (?:of|and) (?:use|service|conditions)|cookie policy|community (?:guidelines|standards))\b/i,
  /\b(?:browser|javascript|ad ?blockers?|page|web ?site|this (?:site|article|story|post|content)|our (?:site|app|coverage|stories))\b/i,
  /\b(?:facebook|twitter|instagram|whatsapp|telegram|youtube|linkedin|pinterest|social media)\b/i,
  /\b(?:affiliate|commission|advertis(?:ing|ers?|ements?)|sponsored|click (?:here|on)|download (?:the|our)|apps?\b)/i,
  /\bcopyright|licen[cs]ed|reprint|redistribut|trademarks?\b/i,
  /\b(?:our|independent) (?:journalism|readers|reporting|newsroom|media)\b|\bfavou?r to ask\b/i,
  /\b(?:donat(?:e|ions?)|chip(?:ping)? in|buy (?:us|me) a coffee|as little as [£$€¥]|crowdfund(?:ed|ing)?|patreon)/i,
  /\b(?:free (?:gift|trial|tote bag|delivery|issue)|special offer|gift (?:vouchers?|cards?)|\d{1,2} ?(?:%|per cent|percent) off|for new (?:subscribers|members|customers)|(?:issues|copies|weeks|months) for [£$€¥])/i,
];
export const ADDRESS = /\b(?:you|your|us|our|we)\b/gi;
/** What only a site tells its reader to do; “watch”, “support” or “like” alone may begin any sentence. */
export const ORDER =
  /^(?:please |to |by |just )?(?:sign(?:ing)? (?:up|in)|subscribe|follow (?:us|me|our|the latest|him on|her on|@)|click(?:ing)?|tap|download (?:the|our)|share (?:this|your|on|via|it)|like (?:us|this|our)|join (?:us|our|the (?:conversation|discussion|debate))|read (?:more|our|the full|about our)|log(?:ging)? ?in|regist(?:er|ering) (?:for|to|now|here|with)|get (?:our|the latest|breaking|the day|unlimited|alerts|news)|(?:send|submit|leave|post|add|enter) (?:us |a |your )|visit (?:our|us|the (?:website|site|page))|support (?:us|our)|donate|watch (?:our|more)|see (?:our|more|here)|learn more|find (?:us|out more)|contact (?:us|our|the (?:editor|newsroom))|email (?:us|the)|accept|enable|disable|refresh|reload|continu(?:e|ing) (?:to|reading|using)|us(?:e|ing) (?:this|our) (?:site|website)|commenting|try (?:again|refreshing)|turn (?:on|off))\b/i;
/** And what it asks for further on in a sentence. */
export const REQUEST =
  /\bplease (?:chip in|donate|consider|support|help us|subscribe|sign up|log in|click|contact|e-?mail|visit|call|share|turn off|disable|enable)\b/i;
