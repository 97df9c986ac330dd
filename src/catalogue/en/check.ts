import { counted } from './counted.ts';

/** What /check says of the claims of a text. */
export const check = {
  description: 'Holds each claim of a text against the articles: what do they say on it?',
  text: 'The text to check, such as a message',
  menu: 'Check against the articles',
  title: 'Held against the articles',
  /** The verdicts on a claim. */
  saysSo: 'The articles say so',
  /** Nothing differs, and yet the articles do not vouch for it themselves. */
  saidSo: 'The articles say so, as somebody’s words',
  differs: 'The articles differ',
  isAbout: 'The articles are about this',
  doNotSay: 'The articles do not say',
  claim: (number: number, words: string) => `Claim ${number}: ${words}`,
  /** The claim's words, beside the quotation's in the same place. */
  values: (claimed: string, told: string, number: number) =>
    `claimed “${claimed}”, told “${told}” [${number}]`,
  negated: (told: string, number: number) => `one of them says “${told}” [${number}]`,
  otherDay: (claimed: string, day: string, told: string, toldDay: string, number: number) =>
    `read from today, “${claimed}” is ${day}; “${told}” of the quotation is ${toldDay} [${number}]`,
  toldDay: (told: string, day: string, number: number) => `“${told}” is ${day} there [${number}]`,
  quoted: (words: string) => `“${words}”`,
  quotedDay: (words: string, day: string) => `“${words}” (${day})`,
  /** Names, figures and days of the claim that no quotation holds, each with what they have in its place. */
  notInThese: (missing: readonly string[]) => `not in these: ${missing.join(', ')}`,
  /** Its words, the day that they are read as from today, and what the quotations have in their place. */
  lacking: (words: string, day: string | null, told: readonly string[]) => {
    const beside = [
      ...(day === null ? [] : [day]),
      ...(told.length === 0 ? [] : [`they have ${told.join(' and ')}`]),
    ];
    return beside.length === 0 ? words : `${words} (${beside.join('; ')})`;
  },
  numbered: (words: string, number: number) => `${words} [${number}]`,
  /** Approves nothing: the words may stand there and tell of something else. */
  allInThese: 'its names, figures and days are here, but whether they say it I cannot tell',
  noneSaid: 'The articles say nothing on what this text claims.',
  noClaims:
    'There is no claim in this text. A claim is a sentence that tells something which could be so or not, such as “The council voted on Thursday to build a tram line.”',
  leftOut: (sentences: number) =>
    `${counted(sentences, 'sentence')} left out: a question, a greeting, a request, an opinion, or too few words to check.`,
  furtherClaims: (claims: number, most: number) =>
    `${counted(claims, 'further claim')} not checked: I check ${most} at a time.`,
} as const;

/** What /related says of articles on the matter of a text. */
export const related = {
  description: 'Finds articles that are about what a text is about',
  text: 'A text such as a message, or an article’s title or address',
  menu: 'Find related',
  title: 'Related articles',
  shares: (words: readonly string[]) => `has ${words.map((word) => `“${word}”`).join(', ')}`,
  itself: 'the article itself',
  nothing: 'No article is about what this text is about.',
} as const;
