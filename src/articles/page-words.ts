/**
 * The words of page furniture: what sites print around an article. A line that is made of these, more or less, is
 * no part of a story; a sentence may hold any of them.
 */

/** Buttons, links and labels. Longer phrases first, because the first alternative that fits is taken. */
const CONTROLS = [
  'skip (?:to|navigation)(?: (?:main|the))?(?: (?:content|navigation|menu|links))?',
  'check availability|add to (?:wish ?list|basket|cart|bag)|gift (?:vouchers?|cards?)|(?:my )?(?:bookings?|basket|orders?)|check ?out|(?:book|buy) (?:now|tickets)',
  'printer[- ]friendly(?: (?:version|page))?|(?:e-?mail|print|discuss|save|share|report|rate) this (?:article|page|story|post)(?: to (?:a friend|friends))?|\\d+ posts',
  'accessibility (?:links|help|statement|feedback)',
  'you (?:may|might) (?:also )?(?:like|be interested in)',
  "(?:editor'?s?'?|editors’|our) (?:picks?|choice)",
  '(?:in)?(?:adjust|increase|decrease|change|reset|larger|smaller)? ?(?:font|text) ?size',
  'all rights reserved',
  'terms (?:of|and|&) (?:use|service|conditions)',
  '(?:privacy|cookies?|editorial|corrections?) (?:policy|notice|settings|statement|preferences)',
  'do not sell my (?:personal )?info(?:rmation)?',
  '(?:copy|get|share|short)(?: the)? (?:link|url)',
  '(?:app|play) store|google play',
  '(?:send|submit) (?:us )?(?:your |a )?(?:stor(?:y|ies)|tips?|feedback|letter)',
  '(?:go|back|return|jump) to (?:top|home ?page|forum|article|search results)',
  'load(?:ing)?(?: more)?|show (?:more|less|all)|see (?:more|all)|view (?:more|all|gallery|comments?)|learn more',
  '(?:read|more|also)(?: more| also| next| from| on| in| stories| news| coverage| articles?)?',
  '(?:full )?(?:coverage|story|article)',
  '(?:most|top|latest|related|popular|trending|recommended|recent|featured|more|other|similar|breaking|local|live)[ -](?:read|viewed|shared|popular|emailed|watched|recent|commented|stor(?:y|ies)|news|posts?|articles?|headlines|topics?|content|links?|videos?|tags?|comments?|coverage|updates|now|reading|searches)',
  '(?:add|post|leave|write|your|show|hide|view|read|join) ?(?:an?|the|your|all)? ?(?:comments?|conversation|discussion|reply|replies|review)',
  '(?:no |\\d+ )?comments?(?:\\(s\\))?|\\(s\\)|replies|reply|respond|responses?',
  '\\d+ (?:shares?|views?|likes?|retweets?|followers?|votes?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?)',
  '(?:min|minute)s? read|reading time|read time|ago',
  '(?:log|sign)[ -]?(?:in|out|up|on|off)|register|subscribe(?:rs?)?|subscriptions?|unsubscribe|my account|membership',
  'share(?: (?:this|on|via|with|article|story))?|shar(?:ing|es)',
  'bookmark(?: and)?|print(?:able)?(?: (?:this|page|version|article))?|e-?mail(?: (?:this|to a friend|address|us))?|save(?: for later)?|send|listen|watch',
  'facebook|twitter|linked-?in|whats-?app|pinterest|reddit|google ?\\+|google ?plus|instagram|you-?tube|telegram|tumblr|digg|delicious|del\\.icio\\.us|stumble-?upon|messenger|snapchat|tik-?tok|flipboard|pocket|wechat|weibo|viber|vkontakte|myspace|tweet|like|pin it|x',
  'rss(?: feeds?)?|newsletters?|podcasts?|alerts?|notifications?|e-?paper|mobile|apps?|site ?map|site index|faqs?|help|feedback|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|donate|press room|shop|store|home(?: ?page)?|menu|search|close|open|toggle|navigation|next|prev(?:ious)?|page|back|top|up|cancel|submit|ok|yes|no thanks|accept(?: all)?|reject|dismiss|continue|skip|play|pause|mute|full ?screen|replay|settings|options|edit(?:ion)?|language',
  'advert(?:isement|ising)?s?|sponsored(?: (?:content|by|links))?|promoted(?: content)?|paid (?:content|post)|ad',
  'follow(?: us)?(?: on)?|(?:like|find|join) us(?: on)?',
  'tags?|topics?|filed under|categories|category|keywords|labels?|posted (?:in|by|on|at)|published(?: on| at| by)?|(?:last )?(?:updated|modified)(?: on| at)?|first published|created',
  'required(?: fields?)?|user ?name|password|captcha|your (?:name|e-?mail|website|comment|message)|website|forum|remember me|forgot',
  'photos?|pictures?|images?|video(?:s)?|gallery|galleries|slideshow|media|copyright|credits?|source|caption|enlarge',
  'weather|traffic|horoscopes?|crosswords?|puzzles?|games?|classifieds|obituaries|jobs|real estate|lotter(?:y|ies)|tv guide|events|calendar|archives?',
] as const;

// Not \p{L} with the flag u, which takes ten times as long to compile with so many words.
const LETTER = '[a-z\\d\\u00c0-\\u024f]';

export const CONTROL = new RegExp(`(?<!${LETTER})(?:${CONTROLS.join('|')})(?!${LETTER})`, 'gi');

/** Names of a site's sections: a line of nothing else is a menu. */
const SECTIONS =
  'news|world|uk|us|usa|asia|africa|europe|china|india|americas?|australia|middle east|latin america|national|international|local|regional|politics|business|economy|markets|money|finance|tech(?:nology)?|science|health|environment|climate|education|opinion|editorials?|columnists?|analysis|features|sports?|football|soccer|cricket|rugby|tennis|golf|baseball|basketball|hockey|motorsport|culture|arts?|books|film|movies?|music|tv|television|radio|entertainment|celebrit(?:y|ies)|life(?:style)?|style|fashion|food|travel|property|motoring|cars|autos?|society|religion|blogs?|letters|magazine|special reports?|investigations|and|&';

export const MENU = new RegExp(`(?<!${LETTER})(?:${SECTIONS})(?!${LETTER})`, 'gi');

/** A heading after which come other people's words, or other stories, and no longer this one. */
export const READERS_WORDS =
  /^(?:(?:add|post|leave|write|join|show|view|read) (?:a |an |the |your |all )?(?:comments?|reply|conversation|discussion|response)|(?:your |readers?['’]? |user |latest |top |all )?comments?(?: ?(?:\(\d*\)|:|\d+))?|\d+ (?:comments?|responses?|replies|thoughts)(?: (?:on|to|so far)\b.{0,200})?|discussion|reader responses?|have your say|what do you think\??|no comments\.?|(?:responses|replies) to .{0,200}|loading comments.{0,20}|kommentare?(?: \(\d+\)| schreiben| sind geschlossen\.?)?|comentarios?|comentários|commentaires)$/i;

export const OTHER_STORIES =
  /^(?:(?:today['’]s |our )?other (?:headlines|news|stories)|(?:most|top|latest|related|popular|trending|recommended|recent|featured|more|other|similar|also|keep)\b.{0,12}\b(?:read(?:ing)?|viewed|shared|popular|stor(?:y|ies)|news|posts?|articles?|headlines|topics?|content|links?|videos?|coverage|from|on|in|for you)\b.{0,40}|(?:see|read|you (?:may|might)) also(?: like)?|trending(?: now)?|recommended(?: for you)?|around the web|from the web|promoted stories|sponsored(?: content| links?)?|don['’]t miss|up next|read next|next story|what to read next|editor['’]?s['’]? (?:picks?|choice)|popular|more|related|about the author|more about .{0,40}|lesen sie auch|das könnte sie auch interessieren|mehr zum thema|auch interessant|(?:à )?lire aussi|sur le même sujet|lee también|te puede interesar|más noticias|lei[ao] (?:também|mais)|veja também|leggi anche|lees ook|baca juga|zobacz też|läs också)[:.]?$/i;
