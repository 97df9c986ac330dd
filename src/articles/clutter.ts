import { ADDRESS, FURNITURE, ORDER, REQUEST, SITE_TOPICS } from './notices.ts';
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

/** Looking for all of them at once takes a third of the time that one after the other takes, and few lines have any. */
const ANY_FURNITURE = together(FURNITURE);
const ANY_TOPIC = together(SITE_TOPICS);

/** Nobody prints a button or a notice of more words than this, nor one longer than this. */
const LONGEST_NOTICE = 80;
const LONGEST_LINE = 2000;

/** Looks at a line, or at several that a column has wrapped. Linear in its length. */
export function look(wrapped: string): Look {
  const line = wrapped.includes('\n') ? wrapped.replace(/\s+/g, ' ') : wrapped;
  // Rules and ornaments hold no words, whatever stands between their white space.
  if (!/[\p{L}\p{N}]/u.test(line)) return { words: 0, sentence: false, clutter: 1 };
  const words = countWords(line);
  const sentence = endsSentence(line, words);
  if ((words > LONGEST_NOTICE && sentence) || line.length > LONGEST_LINE)
    return { words, sentence, clutter: 0 };
  if (ANY_FURNITURE.some((pattern) => pattern.test(line))) return { words, sentence, clutter: 1 };
  const said = Math.max(addressed(line, words, sentence), linked(line));
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
  const topics = countTopics(line);
  const order = ORDER.test(line) || REQUEST.test(line);
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

function countTopics(line: string): number {
  if (!ANY_TOPIC.some((pattern) => pattern.test(line))) return 0;
  return SITE_TOPICS.filter((topic) => topic.test(line)).length;
}

/** What matches wherever one of the patterns does: one for each set of flags. */
function together(patterns: readonly RegExp[]): RegExp[] {
  return [...new Set(patterns.map(({ flags }) => flags))].map((flags) => {
    const same = patterns.filter((pattern) => pattern.flags === flags);
    return new RegExp(same.map(({ source }) => `(?:${source})`).join('|'), flags);
  });
}

const LINK = /\[[^[\]]{1,200}\]\([^()\s]{1,500}\)/g;
/** A line of Markdown with so many of its letters in links is a row of them, whatever it says. */
const MOST_LINKED = 0.6;

function linked(line: string): number {
  if (!line.includes('](')) return 0;
  const unlinked = countLetters(line.replace(LINK, ''));
  const whole = countLetters(line.replace(LINK, (link) => link.slice(0, link.indexOf(']('))));
  return whole - unlinked > whole * MOST_LINKED ? 1 : 0;
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
