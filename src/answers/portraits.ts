import type { Article } from '../articles/article.ts';
import { type Line, type Person, type PersonMention, peopleIn } from '../articles/people.ts';
import { describedAs } from '../text/descriptions.ts';
import { fold } from '../text/fold.ts';
import { nameWords } from '../text/same-name.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { COURTESIES } from '../text/titles.ts';
import { type AskedName, tellingTerms } from './asked-name.ts';

/** A sentence that names somebody, with what it says of who they are. */
export interface Introduction {
  readonly article: Article;
  readonly line: Line;
  readonly mention: Span;
  /** The role or description beside the name; null where there is none. */
  readonly role: Span | null;
  /** In years, at the article's time. */
  readonly age: number | null;
  /** 3: the full name with who that is; 2: a part of the name with it; 1: the full name; 0: a part of the name alone. */
  readonly tier: number;
}

/** Somebody in one article, with the sentences that name them. */
export interface Portrait {
  readonly article: Article;
  readonly person: Person;
  /** How well the name fits what is asked, from 0 to 1. */
  readonly fit: number;
  readonly introductions: readonly Introduction[];
}

// Sentences of one article that are read. A story about somebody introduces them early.
const MOST_LINES = 40;
// Beyond the first so many paragraphs only those are looked into that the search found.
const MOST_PARAGRAPHS = 60;

/** An article with the paragraphs that a search found in it. */
export interface Found {
  readonly article: Article;
  readonly paragraphs: ReadonlySet<number>;
}

/** The people in some sentences of an article whom `fitOf` gives a number: how well the name fits them, from 0 to 1. */
export function portraitsIn(
  article: Article,
  lines: readonly Line[],
  fitOf: (person: Person) => number | null,
): Portrait[] {
  return peopleIn(article, lines).flatMap((person) => {
    const fit = fitOf(person);
    if (fit === null) return [];
    return [{ article, person, fit, introductions: introductionsOf(article, person, lines) }];
  });
}

/** How the terms of a name begin where they stand, whatever a stem changes at their ends. */
export function needlesOf(asked: AskedName): string[] {
  return [...new Set(tellingTerms(asked).map((term) => (term.length > 3 ? term.slice(0, -1) : term)))];
}

/** The first sentences of an article that hold one of some words, headings left out. */
export function linesHolding({ article, paragraphs }: Found, needles: readonly string[]): Line[] {
  const lines: Line[] = [];
  let read = 0;
  for (const [index, { kind, sentences, start, end }] of article.paragraphs.entries()) {
    const isFound = paragraphs.has(index + 1);
    if (!isFound && (index >= MOST_PARAGRAPHS || kind === 'heading')) continue;
    if (end - start < LONG && !holds(article.text.slice(start, end), needles)) continue;
    for (const sentence of sentences) {
      if (lines.length >= MOST_LINES || read++ >= MOST_READ) return lines;
      if (sentence.end - sentence.start < LONG && holds(slice(article.text, sentence), needles)) {
        lines.push({ start: sentence.start, end: sentence.end, paragraph: index + 1 });
      }
    }
  }
  return lines;
}

// A paragraph that is longer is looked through sentence by sentence at once; a longer sentence is none.
const LONG = 20_000;
// Sentences that are looked through for the words, in paragraphs that have them.
const MOST_READ = 1_000;

const ASCII = /^[\p{ASCII}‘’“”—–]*$/u;

function holds(text: string, needles: readonly string[]): boolean {
  const folded = ASCII.test(text) ? text.toLowerCase() : fold(text);
  return needles.some((needle) => beginsWord(folded, needle));
}

/** Whether a word of a text begins so: “na” is in every other sentence. */
function beginsWord(folded: string, needle: string): boolean {
  for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1)) {
    if (at === 0 || !LETTER.test(folded.charAt(at - 1))) return true;
  }
  return false;
}

const LETTER = /\p{L}/u;

function introductionsOf(article: Article, person: Person, lines: readonly Line[]): Introduction[] {
  return lines.flatMap((line) => {
    const own = person.mentions.filter((mention) => contains(line, mention));
    const found = own.map((mention) => introduction(article, mention, line));
    const [best] = found.sort((a, b) => b.tier - a.tier);
    return best === undefined ? [] : [best];
  });
}

function introduction(article: Article, mention: PersonMention, line: Line): Introduction {
  const { text } = article;
  const role = mention.role !== null && tells(slice(text, mention.role)) ? mention.role : null;
  const before =
    mention.role !== null && mention.role.end <= mention.start ? mention.role.start : mention.start;
  const described = describedAs(text, { start: before, end: mention.end }, line);
  const isFull = nameWords(slice(text, mention)).length > 1;
  const isClear = role !== null || (described !== null && described.clarity >= CLEAR);
  return {
    article,
    line,
    mention: { start: mention.start, end: mention.end },
    role: fuller(
      role,
      described !== null && (role === null || described.clarity >= CLEAR) ? described.words : null,
    ),
    age: described?.age ?? null,
    tier: isClear ? (isFull ? 3 : 2) : isFull ? 1 + 0.5 * (described?.clarity ?? 0) : 0,
  };
}

const CLEAR = 0.9;

/** Of a role and a description that overlap the longer: “president | of the Miners' Union”; else the role. */
function fuller(role: Span | null, description: Span | null): Span | null {
  if (role === null || description === null) return role ?? description;
  const overlap = description.start < role.end && role.start < description.end;
  return overlap && description.end - description.start > role.end - role.start ? description : role;
}

// Forms of address, and titles that tell nothing of what somebody does.
const ADDRESSES = new Set([...COURTESIES, 'dr', 'sir', 'dame', 'lord', 'lady', 'hon', 'rev', 'fr', 'late']);

function tells(role: string): boolean {
  return nameWords(role).some((word) => !ADDRESSES.has(word));
}
