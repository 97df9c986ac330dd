import { overlaps, type Span } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Reference } from './description.ts';
import { type Cast, type Heard, hear, OPENING, type Speaker } from './hearing.ts';
import { type Person, people } from './people.ts';
import { REACH } from './pronouns.ts';
import { type Line, type Passage, passagesOf, wordsOfNames } from './telling.ts';

export type { Speaker } from './hearing.ts';

/** A sentence, whole, that tells what somebody said. */
export interface Speech extends Span {
  /** From 1. */
  readonly paragraph: number;
  /** The sentence's place in the paragraph, from 0. */
  readonly index: number;
  readonly speaker: Speaker;
}

/** Words of a sentence that lean on an earlier one, and whom they mean. */
export interface Antecedent {
  readonly words: Span;
  readonly name: string;
  readonly person: Person;
}

interface Talk {
  readonly speeches: readonly Speech[];
  readonly references: ReadonlyMap<number, Reference>;
}

const ENGLISH = new Set(['en', 'und']);
const talks = new WeakMap<Article, Talk>();

/**
 * Who says what in an article, in order; of a sentence with two speakers, two. What is said by “he” is its speaker's
 * where that can be told, and left out where it cannot. English only. Worked out once for each article.
 */
export function speeches(article: Article): readonly Speech[] {
  return talkOf(article).speeches;
}

/** Whom “He”, “her” or “The minister” means in a sentence of the article; null where it cannot be told, or nothing leans. */
export function antecedentOf(article: Article, sentence: Span): Antecedent | null {
  const reference = talkOf(article).references.get(sentence.start);
  return reference === undefined ? null : { ...reference, name: reference.person.name };
}

function talkOf(article: Article): Talk {
  const known = talks.get(article);
  if (known !== undefined) return known;
  const made = ENGLISH.has(article.language) ? read(article) : { speeches: [], references: new Map() };
  talks.set(article, made);
  return made;
}

function read(article: Article): Talk {
  const everyone = people(article);
  const cast: Cast = { everyone, words: wordsOfNames(everyone) };
  const heard: Heard[] = [];
  const speeches: Speech[] = [];
  let last: Speaker | null = null;
  let floor = 0;
  for (const passage of passagesOf(article)) {
    const start = heard.length;
    // A heading begins anew: a pronoun behind it means nobody before it.
    if (!passage.follows) floor = start;
    for (const line of passage.lines) {
      const before = heard.slice(Math.max(floor, heard.length - REACH));
      heard.push(hear(article, line, before, cast));
    }
    const spoken = speakersOf(heard.slice(start), passage.follows ? last : null);
    passage.lines.forEach((line, at) => {
      for (const speaker of spoken[at] ?? []) speeches.push(speechOf(line, speaker));
    });
    last = carriedOn(passage, heard.at(-1), spoken.at(-1) ?? []);
  }
  const references = new Map(
    heard.flatMap(({ line, reference }) => (reference ? [[line.start, reference] as const] : [])),
  );
  return { speeches, references };
}

/**
 * Whose a quotation is that makes up the next paragraph: whoever speaks at the end of this one, where the quotation
 * was not closed, or where somebody by name is quoted there or opens the sentence.
 */
function carriedOn({ open }: Passage, end: Heard | undefined, speakers: readonly Speaker[]): Speaker | null {
  const [speaker] = speakers;
  if (end === undefined || speaker === undefined) return null;
  if (open) return speakers.at(-1) ?? null;
  if (speakers.length > 1 || speaker.person === null) return null;
  const { line } = end;
  return line.quotes.length > 0 || speaker.words.start - line.start < OPENING ? speaker : null;
}

function speechOf({ start, end, paragraph, index }: Line, speaker: Speaker): Speech {
  return { start, end, paragraph, index, speaker };
}

/** The speakers of each sentence of a paragraph, with those of quotations that run on without saying whose they are. */
function speakersOf(heard: readonly Heard[], last: Speaker | null): (readonly Speaker[])[] {
  const found: (readonly Speaker[])[] = [];
  for (const [at, { line, speakers }] of heard.entries()) {
    if (speakers.length > 0 || !line.isQuote) {
      found.push(speakers);
      continue;
    }
    const beside = heard.find(
      (other) => other.speakers.length === 1 && other.line.quotes.some((quote) => overlaps(quote, line)),
    );
    const [speaker] = beside?.speakers ?? [];
    const by = speaker ?? (at === 0 ? (last ?? undefined) : found[at - 1]?.at(-1));
    found.push(by === undefined ? [] : [by]);
  }
  return found;
}
