/** Words that newspapers, agencies and stations carry in their names. */
const NOUNS =
  /(?<![a-zà-ɏ])(?:advertiser|advocate|agency|age|agence|anzeiger|argus|beacon|bote|broadcast(?:er|ing|ers)?|bugle|bulletin|business day|businessweek|chronicle|citizen|correspondent|courier|daily|despatch|diario|dispatch|echo|eagle|economist|el país|enquirer|enterprise|examiner|express|gazeta|gazette|globe|guardian|herald|independent|inquirer|journal|kurier|le monde|leader|ledger|mail|media|mercury|messenger|mirror|monitor|monthly|nachrichten|nation|network|news|newsday|newspapers?|newsweek|observer|online|outlook|patriot|pioneer|pravda|presse?|post|punch|radio|record|reporter|repubblica|review|rundschau|scotsman|sentinel|spectator|spiegel|standard|star|star-ledger|statesman|sun|tageblatt|telegraph|telegram|television|times|today|tribune|tv|vanguard|view|voice of america|weekly|wire|wires|world service|zeitung)(?![a-zà-ɏ])/i;

/** Agencies and stations whose names do not say what they are. */
const NAMES =
  /^(?:a?bc|abs-cbn|ac?fp|al[ -]jazeera|al arabiya|ani|ansa|ap|associated press|bbc|bloomberg|cbc|cbs|cnbc|cnn|cgtn|dpa|dw|deutsche welle|efe|france 24|ians|interfax|itar-tass|itv|kyodo|msnbc|nbc|npr|pa|pbs|politico|pti|reuters|rfe\/rl|ria novosti|rt|sabc|sky|tass|the (?:conversation|hill|hindu|intercept|verge|wire)|thomson reuters|upi|voa|vox|wired|xinhua|yonhap|inquirer\.net|un news|rappler|semafor|axios|propublica|efe|lusa|apa|belga|ntb|tt|ritzau)(?:[ -](?:news|online|world|africa|agency|sport))?$/i;

const LONGEST_NAME = 60;

/**
 * Whether some words are the name of a newspaper, agency or station, by its words alone. A city, a person or
 * a ministry is none, and a name that says nothing of the sort is not taken for one: better unknown than wrong.
 */
export function isOutlet(words: string): boolean {
  const name = words.trim();
  if (name.length === 0 || name.length > LONGEST_NAME || !/^[\p{Lu}\d]/u.test(name)) return false;
  return NAMES.test(name) || (NOUNS.test(name) && isTitleCase(name));
}

/**
 * Whether nothing but a name can be meant, where nothing else says so: “Aldsea Star” and “Daily Star”, but not “Star
 * Wars”, which is the topic of a story and not its newspaper.
 */
export function isPlainlyOutlet(words: string): boolean {
  const name = words.trim();
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return isOutlet(name) && (NAMES.test(name) || isOutlet(last) || FIRST.test(name) || SITE.test(name));
}

const FIRST = /^(?:the )?(?:agence|agency|daily|deutsche|diario|journal|le|radio|times|voice) /i;
const SITE = /^\S+\.(?:com|net|news|org|[a-z]{2}|co\.[a-z]{2})$/i;

/** Every word but small ones begins with a capital, and there are at most six. */
export function isTitleCase(words: string): boolean {
  const parts = words.split(/\s+/);
  return (
    parts.length <= 6 &&
    parts.every(
      (part) => /^[\p{Lu}\d&(]/u.test(part) || /^(?:of|the|and|de|la|le|for|in|der|di|al)$/.test(part),
    )
  );
}
