import { CONTROL, MENU } from './page-words.ts';

/** What can be seen of one line of a page without its neighbours. */
export interface Look {
  /** At most 120. */
  readonly words: number;
  /** Ends as a sentence does. */
  readonly sentence: boolean;
  /** From 0, surely a story's own words, to 1, surely page furniture. */
  readonly clutter: number;
}

const SENTENCE_END = /[.!?…。！？]["'”’»)\]\u00a0 ]{0,4}$/;
const FUNCTION_WORD =
  /(?<![a-zà-ɏа-я])(?:the|a|an|of|to|in|and|is|are|was|were|be|been|has|have|had|will|would|that|which|who|it|he|she|they|his|her|their|its|not|but|for|with|as|at|by|from|said|says|der|die|das|und|ist|nicht|von|el|la|los|las|que|en|un|una|es|le|les|des|et|est|di|che|il|o|os|do|da|não|yang|dan|в|и|не|на|что)(?![a-zà-ɏа-я])/gi;
const QUOTE_OR_SPEECH =
  /["“”«»]|\b(?:said|says|told|according to|asked|added|announced|reported|argued|warned)\b/i;

/** Whole lines that are never a story's words, whatever stands around them. */
const FURNITURE: readonly RegExp[] = [
  /^(?:©|\(c\) ?\d{4}|&copy;|copyright\b(?=.{0,30}\d{4}))/i,
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|broadcast)\b/i,
  /^(?:image|photo|picture|video|media)s? (?:source|copyright|credit|by|courtesy)\b/i,
  /^(?:file )?(?:photos?|pictures?|images?|video|credit|photography|photo credit|picture credit)(?: by)?\s{0,3}[:/|]/i,
  /^(?:read|see|watch|listen|click|tap|related|more|also|recommended|don['’]t miss|must read|trending|tags?|topics?|filed under|categor(?:y|ies)|keywords|labels?|share|follow|via|advertisement|sponsored|explore more)(?: more| also| on| this| to| here| story| stories| articles?| news| us| topics){0,2}\s{0,3}[:»|]/i,
  /^(?:first )?(?:posted|published|updated|last (?:updated|modified)|modified|created|date)\b(?: (?:on|at|in|by))?[: ].{0,80}(?:\d{4}|\d{1,2}:\d{2}|\bago\b)/i,
  /^(?:\d{1,3}|an?|one|two|three|a few) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago\b.{0,20}$/i,
  /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$|^[\d\s.,:·•|<>«»‹›…-]+$/i,
  /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$/i,
  /^your (?:e-?mail|name|data|details)\b.{0,40}\bwill (?:not|never) be\b|\brequired fields\b/i,
  /\bcomments?\b.{0,80}\b(?:moderated|(?:removed|deleted|approved|reviewed) by (?:the |a |our )?(?:moderator|editor|admin))/i,
  /^(?:no comments|comments (?:are )?(?:closed|disabled|off)|be the first to (?:comment|share|like))/i,
  /^(?:please )?(?:enable|turn on|activate) (?:javascript|cookies)|javascript (?:is|must be|to be) (?:disabled|enabled)/i,
  /^[([]?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|translated|edited|written)(?: and (?:writing|editing))? by|our standards:)/i,
  /\b(?:views|opinions?|comments)\b.{0,20}\bexpressed\b.{0,80}\b(?:do(?:es)? not|are (?:those|solely|not|their))\b/i,
  /^(?:all |market |stock )?(?:quotes|data)\b.{0,40}\b(?:delayed|real-time)|^real-time quotes/i,
  /^(?:support|contact|copyright|reprints?|permissions|terms|privacy|about)(?: ?[|·•] ?\w+){1,}/i,
  /^\[?(?:gallery|video|photos?|audio|poll|quiz|embed|caption|slideshow|advertisement|ad)\b[^\]]{0,60}\]$/i,
];

/** What a site says to its reader: a topic of the site's own, and a word for the reader or the site. */
const SITE_TOPICS: readonly RegExp[] = [
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
  /\bour (?:journalism|readers|reporting|newsroom)\b|\bfavou?r to ask\b/i,
];
const ADDRESS = /\b(?:you|your|us|our|we)\b/gi;
/** What only a site tells its reader to do; “watch”, “support” or “like” alone may begin any sentence. */
const ORDER =
  /^(?:please |to |by |just )?(?:sign(?:ing)? (?:up|in)|subscribe|follow (?:us|me|our|the latest|him on|her on|@)|click(?:ing)?|tap|download (?:the|our)|share (?:this|your|on|via|it)|like (?:us|this|our)|join (?:us|our|the (?:conversation|discussion|debate))|read (?:more|our|the full|about our)|log(?:ging)? ?in|regist(?:er|ering) (?:for|to|now|here|with)|get (?:our|the latest|breaking|the day|unlimited|alerts|news)|(?:send|submit|leave|post|add|enter) (?:us |a |your )|visit (?:our|us|the (?:website|site|page))|support (?:us|our)|donate|watch (?:our|more)|see (?:our|more|here)|learn more|find (?:us|out more)|contact (?:us|our|the (?:editor|newsroom))|email (?:us|the)|accept|enable|disable|refresh|reload|continu(?:e|ing) (?:to|reading|using)|us(?:e|ing) (?:this|our) (?:site|website)|commenting|try (?:again|refreshing)|turn (?:on|off))\b/i;

/** Nobody prints a button or a notice of more words than this, nor one longer than this. */
const LONGEST_NOTICE = 80;
const LONGEST_LINE = 2000;

/** Looks at a line. Linear in its length. */
export function look(line: string): Look {
  // Rules and ornaments hold no words, whatever stands between their white space.
  if (!/[\p{L}\p{N}]/u.test(line)) return { words: 0, sentence: false, clutter: 1 };
  const words = countWords(line);
  const sentence = endsSentence(line, words);
  if ((words > LONGEST_NOTICE && sentence) || line.length > LONGEST_LINE)
    return { words, sentence, clutter: 0 };
  if (FURNITURE.some((pattern) => pattern.test(line))) return { words, sentence, clutter: 1 };
  const said = addressed(line, words, sentence);
  const clutter = sentence && words >= 4 ? said : Math.max(said, furniture(line, words));
  return { words, sentence, clutter: Math.min(1, Math.max(0, clutter)) };
}

/** A long line counts as sentences where its last one was cut off, or introduces a list. */
function endsSentence(line: string, words: number): boolean {
  if (SENTENCE_END.test(line.slice(-8))) return true;
  if (words >= 6 && /[:：]$/.test(line)) return true;
  return words > 25 && (line.endsWith(';') || /[.!?]["”’)]? ["“‘(]?\p{Lu}/u.test(line));
}

/** How much a sentence, or a part of one, sounds like the site speaking to its reader. */
function addressed(line: string, words: number, sentence: boolean): number {
  let topics = 0;
  for (const topic of SITE_TOPICS) if (topic.test(line)) topics++;
  const order = ORDER.test(line);
  if (topics === 0 && !order) return 0;
  const address = line.match(ADDRESS)?.length ?? 0;
  let score = 0.25 * topics + (order ? 0.35 : 0) + (address > 0 ? 0.2 : 0) + (address > 1 ? 0.04 : 0);
  if (topics === 0) return words <= 10 && address > 0 ? score : 0;
  // News is written about cookies and newsletters too, in the third person and at length.
  if (!order && address === 0) score -= 0.3;
  if (!order && sentence && words >= 12) score -= 0.2;
  if (QUOTE_OR_SPEECH.test(line)) score -= 0.5;
  return score - Math.max(0, words - 30) / 100;
}

/** How much of a line that is no sentence consists of buttons, menu entries and separators. */
function furniture(line: string, words: number): number {
  const letters = countLetters(line);
  if (letters === 0) return 1;
  const controls = covered(line, CONTROL) / letters;
  const menu = covered(line, MENU) / letters;
  const separators = line.match(/[|»›>•·]|(?: \/ )/g)?.length ?? 0;
  // “storiesGet”, “MobileRSSNewsletter”: link labels whose space was lost.
  const joins = line.match(/\p{Ll}\p{Lu}\p{Ll}|\p{Lu}{3}\p{Lu}\p{Ll}/gu)?.length ?? 0;
  const prose = (line.match(FUNCTION_WORD)?.length ?? 0) / words;
  const crowded =
    separators + joins >= 2 && separators + joins > words / 8 ? 0.3 * Math.min(3, separators + joins) : 0;
  return controls * 1.1 + (menu > 0.95 ? 0.5 : menu * 0.3) + crowded - (words > 5 ? prose : 0);
}

function covered(line: string, pattern: RegExp): number {
  let letters = 0;
  for (const [match] of line.matchAll(pattern)) letters += countLetters(match);
  return letters;
}

function countLetters(line: string): number {
  return line.match(/[\p{L}\d]/gu)?.length ?? 0;
}

/** Enough words to know that a line is long. */
const MOST_COUNTED = 120;

/** Words as white space divides them, up to 120; Chinese and Japanese count a word for every two characters. */
function countWords(line: string): number {
  let words = 0;
  let dense = 0;
  let inside = false;
  for (let at = 0; at < line.length && words < MOST_COUNTED; at++) {
    const code = line.charCodeAt(at);
    const blank = code <= 32 || code === 0xa0 || code === 0x3000;
    if (!blank && !inside) words++;
    inside = !blank;
    if (code >= 0x3040 && code <= 0x9fff) dense++;
  }
  return words + (dense >> 1);
}
