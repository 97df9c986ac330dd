/** Words that are frequent in one language and rare in the others here. */
const PROFILES: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with as he it on by his from at are which have has had were been their not they this but will said would who its after about more than',
  es: 'el la los las de del que en y un una por con para se su es al como más pero fue está han sobre también este entre cuando hasta',
  fr: 'le la les des du de et en un une que qui dans pour sur pas au aux est avec par ce cette sont été plus il elle ont mais leur aussi',
  de: 'der die das und den dem des ein eine einer ist nicht mit von zu im auf für sich auch als nach wird werden bei hat aus noch wurde sind war',
  it: 'il lo gli di che non per una con del della dei delle nel nella sono è anche più alla dal ha come ma questo essere stato',
  pt: 'o os as um uma do da dos das em no na nos nas que não para com por mais foi são ao pela pelo também seu sua está',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij uit maar door naar wordt heeft zij hij nog werd',
  sv: 'och att det som en på är av för med den till inte har om ett men var jag han från vi så kan nu när efter skulle',
  da: 'og at det som en på er af for med den til ikke har om et men var jeg han fra vi så kan nu når efter skulle blev',
  pl: 'w i na z nie się do to jest że o od za przez po jak ale jego oraz są przy także który która które był',
  id: 'yang dan di dengan untuk dari ini itu pada dalam tidak akan juga oleh adalah kepada telah ke sebagai karena bisa mereka tersebut',
  tr: 've bir bu da de için ile olarak çok daha olan gibi sonra kadar ancak ise ne var değil oldu',
};

const LANGUAGES = Object.keys(PROFILES);

/** For each frequent word, the languages that have it, as indices. */
const WORDS: ReadonlyMap<string, readonly number[]> = (() => {
  const words = new Map<string, number[]>();
  for (const [index, profile] of Object.values(PROFILES).entries()) {
    for (const word of profile.split(' ')) words.set(word, [...(words.get(word) ?? []), index]);
  }
  return words;
})();

/** A script that tells the language, or nearly. Japanese mixes kana into Chinese characters, so it comes first. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
  ['zh', /[\u4e00-\u9fff\u3400-\u4dbf]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

const SAMPLE = 140;
const LONGER_SAMPLE = 3000;
const UNKNOWN = 'und';

/**
 * The language of a text as ISO 639-1, or `und`. Counts frequent words at the start (script first),
 * after the function-word method of Grefenstette, “Comparing two language identification schemes” (JADT 1995).
 */
export function language(text: string): string {
  const short = tell(text.slice(0, SAMPLE));
  return short === UNKNOWN && text.length > SAMPLE ? tell(text.slice(0, LONGER_SAMPLE)) : short;
}

function tell(sample: string): string {
  return /[^\0-\u024f\u2000-\u206f]/.test(sample)
    ? (script(sample) ?? frequentWords(sample))
    : frequentWords(sample);
}

function script(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    // A tenth of kana is Japanese, a third of any other script is that script's language.
    if (count * (language === 'ja' ? 10 : 3) > letters && count > 3) return refine(language, sample);
  }
  return null;
}

function refine(language: string, sample: string): string {
  if (language === 'ru' && /[іїєґ]/i.test(sample)) return 'uk';
  if (language === 'ar' && /[پچژگ]/.test(sample)) return 'fa';
  return language;
}

function frequentWords(sample: string): string {
  const counts = new Float64Array(LANGUAGES.length);
  const words = sample.toLowerCase().split(/[^a-z\u00df-\u024f]+/);
  for (const word of words) {
    const languages = WORDS.get(word);
    if (!languages) continue;
    // A word that three languages share says a third as much for each.
    for (const index of languages) counts[index] = (counts[index] ?? 0) + 1 / languages.length;
  }
  let best = 0;
  let second = 0;
  let language = UNKNOWN;
  for (let index = 0; index < counts.length; index++) {
    const count = counts[index] ?? 0;
    if (count > best) {
      second = best;
      best = count;
      language = LANGUAGES[index] ?? UNKNOWN;
    } else if (count > second) second = count;
  }
  return best < 2 || best < words.length * 0.08 || second > best * 0.8 ? UNKNOWN : language;
}
