import { fold } from '../text/fold.ts';
import { slice } from '../text/span.ts';
import type { Article, Paragraph } from './article.ts';
import { isOutlet } from './outlets.ts';

/** One agency under its names. */
const SHORT: Readonly<Record<string, string>> = {
  'associated press': 'ap',
  'agence france presse': 'afp',
  'thomson reuters': 'reuters',
  'press association': 'pa',
  'press trust of india': 'pti',
  'british broadcasting corporation': 'bbc',
  'united press international': 'upi',
  'deutsche presse agentur': 'dpa',
  'new china': 'xinhua',
};

/**
 * An outlet's name to compare by: “The BBC News” and “bbc.co.uk” are both “bbc”. Empty for a name of nothing but such
 * trimmings.
 */
export function outletKey(name: string): string {
  const bare = fold(name)
    .replace(/^(?:https?:\/\/)?www\./u, '')
    .replace(/\.(?:com|net|org|news|co\.[a-z]{2}|[a-z]{2})$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const key = bare
    .replace(/^the\s/u, '')
    .replace(/\s(?:news agency|news service|news|online|newspaper|agency|website)$/u, '')
    .trim();
  return SHORT[key] ?? (key === '' ? bare : key);
}

/** Whether two keys may be one house: equal, or one the other with a word more, spaces aside (“China Daily Asia”). */
export function sameOutlet(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `) || long.replaceAll(' ', '') === short;
}

/** One to five words in capitals; each is bounded, for a hostile page may be one endless word. */
const CAPITAL = "\\p{Lu}(?:[\\p{L}\\p{N}&'’-]|\\.(?=[\\p{L}\\p{N}])){0,30}";
const RUN = `${CAPITAL}(?:\\s(?:of\\s|and\\s)?${CAPITAL}){0,4}`;
const KIND = '(?:\\s(?:news\\sagency|newspaper|daily|magazine|website|television|TV|radio))?';
const SPOKE =
  '(?:\\s(?:has|had|have|later|also|first))?\\s(?:reported|reports|said|says|quoted|quotes|cited|cites|wrote|writes|revealed|learned|learnt|published)';
/** “According to Xinhua”, “told the BBC”, “citing Reuters”. */
const NAMED_AFTER = new RegExp(
  `\\b(?:[Aa]ccording\\sto|told|tells|[Cc]iting|[Cc]ited\\sby|[Qq]uoted\\sby|[Rr]eported\\sby|[Vv]ia|interview\\swith|report(?:s|ed)?\\s(?:in|by|from)|published\\s(?:in|by))\\s(?:the\\s|state\\s|(?:\\p{L}+\\s)?news\\sagency\\s){0,2}(${RUN})`,
  'gu',
);
/** “The Washington Post reported”, “Xinhua news agency said”. */
const NAMED_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(${RUN})${KIND}${SPOKE}\\b`, 'gu');
const UNNAMED =
  /\b(?:state|state-run|official|local|domestic)\s(?:media|television|tv|radio|news agency|newspapers?)\b/iu;
/** “LONDON, May 3 (AP) —” and “… (Reuters)” at the end. */
const BRACKETED = /\(([^()]{2,40})\)/gu;
const OPENING = 120;

/**
 * The outlets that an article says it has something from, as keys: by its byline and its dateline for all of it, by the
 * words of its first paragraphs and of the given one for what stands there. Not the article's own house.
 */
export function creditsOf(article: Article, paragraph: number): ReadonlySet<string> {
  const { text, paragraphs, author } = article;
  const opening = paragraphs.filter(({ kind }) => kind === 'body').slice(0, 2);
  const own = paragraphs[paragraph - 1];
  const read: readonly Paragraph[] = own === undefined ? opening : [...new Set([...opening, own])];
  const edges = [...opening.map((each) => slice(text, each).slice(0, OPENING)), lastWords(article)];
  const found = [
    ...(author === null ? [] : author.split(/[,/|]|\s(?:and|for|of)\s/u)),
    ...edges.flatMap((words) =>
      [...words.matchAll(BRACKETED)].flatMap(([, inside = '']) => inside.split(/[/,]/u)),
    ),
    ...read.flatMap((each) => namedIn(slice(text, each))),
  ];
  const keys = new Set(found.flatMap((name) => outletIn(name)));
  if (read.some((each) => UNNAMED.test(slice(text, each)))) keys.add('state or local media');
  const house = outletKey(article.source ?? '');
  return new Set([...keys].filter((key) => !sameOutlet(key, house)));
}

function lastWords({ text, paragraphs }: Article): string {
  const last = paragraphs.at(-1);
  return last === undefined ? '' : slice(text, last).slice(-OPENING);
}

function namedIn(words: string): string[] {
  return [NAMED_AFTER, NAMED_BEFORE].flatMap((pattern) =>
    [...words.matchAll(pattern)].map(([, name = '']) => name),
  );
}

const CALENDAR = /^(?:On|At|In|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;

/** The outlet that stands in a run of capitalised words: of “On Monday Reuters” the last. */
function outletIn(words: string): string[] {
  const all = words
    .trim()
    .replace(/['’]s$|[.'’-]+$/u, '')
    .split(/\s+/u)
    .filter((word) => !CALENDAR.test(word));
  const from = all.findIndex((_, index) => isOutlet(all.slice(index).join(' ')));
  return from < 0 ? [] : [outletKey(all.slice(from).join(' '))];
}
