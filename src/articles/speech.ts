import { overlaps, type Span, slice } from '../text/span.ts';
import type { Article } from './article.ts';
import { attributions } from './attribution.ts';
import { describedIn, type Reference } from './description.ts';
import { mayBe } from './gender-of.ts';
import { type Person, people } from './people.ts';
import { isPossessive, REACH, type ReadLine, referenceIn } from './pronouns.ts';
import type { Attribution } from './speaker-phrase.ts';
import { type Line, type Passage, passagesOf, wordsOfNames } from './telling.ts';

/** Who speaks. */
export interface Speaker {
  /** The person's name, or the article's own words: “the ministry”. */
  readonly name: string;
  readonly person: Person | null;
  /** The words that say so: “Wang”, “he”, “the ministry”. */
  readonly words: Span;
}

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

/** The people of an article, and the words of their names. */
interface Cast {
  readonly everyone: readonly Person[];
  readonly words: ReadonlySet<string>;
}

/** A sentence with what has been found out about it. */
interface Heard extends ReadLine {
  readonly speakers: readonly Speaker[];
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

function hear(article: Article, line: Line, before: readonly Heard[], cast: Cast): Heard {
  const reference =
    referenceIn(article, line, before, cast.words) ??
    describedIn(article, line.told, line.start, cast.everyone);
  const speakers = attributions(line).flatMap((each) => {
    const speaker = speakerOf(article, line, each, reference, before, cast);
    return speaker === null ? [] : [speaker];
  });
  const present = new Set(line.named.map(({ person }) => person));
  if (reference !== null) present.add(reference.person);
  for (const { person } of speakers) if (person !== null) present.add(person);
  return { line, reference, speakers, present, subject: subjectOf(line, reference, speakers) };
}

const OPENING = 60;

function subjectOf(line: Line, reference: Reference | null, speakers: readonly Speaker[]): Person | null {
  const [first] = line.named;
  if (reference !== null && (first === undefined || reference.words.start < first.start))
    return reference.person;
  const speaker = speakers.find(({ person }) => person !== null)?.person;
  if (speaker != null) return speaker;
  return first !== undefined &&
    first.start - line.start < OPENING &&
    !isPossessive(line, first) &&
    !/\b(?:by|of|with|for|to|from)\s/u.test(line.told.slice(0, first.start - line.start))
    ? first.person
    : null;
}

function speakerOf(
  article: Article,
  line: Line,
  found: Attribution,
  reference: Reference | null,
  before: readonly Heard[],
  { everyone }: Cast,
): Speaker | null {
  const { words } = found;
  if (found.person !== null) return { name: found.person.name, person: found.person, words };
  if (!found.isPronoun) {
    const said = slice(article.text, words);
    const described = describedIn(article, `${said.replace(/^the /u, 'The ')} said`, words.start, everyone);
    return described === null
      ? { name: said, person: null, words }
      : { name: described.person.name, person: described.person, words };
  }
  const person = spokenBy(article, line, words, reference);
  if (person !== null) return { name: person.name, person, words };
  const group = /^(?:they|it)$/iu.test(slice(article.text, words))
    ? before.at(-1)?.speakers.at(-1)
    : undefined;
  return group === undefined || group.person !== null || before.at(-1)?.line.paragraph !== line.paragraph
    ? null
    : { ...group, words };
}

/** Whom “he” or “she” before a verb of saying means: whom the sentence's pronoun means, or the only one it names before. */
function spokenBy(article: Article, line: Line, words: Span, reference: Reference | null): Person | null {
  const pronoun = slice(article.text, words).toLowerCase();
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const gender = pronoun === 'he' ? 'man' : 'woman';
  const named = new Set(
    line.named
      .filter(({ start, person }) => start < words.start && mayBe(article, person, gender))
      .map(({ person }) => person),
  );
  if (reference !== null && mayBe(article, reference.person, gender)) named.add(reference.person);
  const [person] = named;
  return named.size === 1 && person !== undefined ? person : null;
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
