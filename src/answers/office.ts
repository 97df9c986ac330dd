import type { Article } from '../articles/article.ts';
import { fold } from '../text/fold.ts';
import { DEMONYM, lookUp, ROLE } from '../text/gazetteer.ts';
import type { NameMention } from '../text/names.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import { indexTerms, terms } from '../text/terms.ts';
import { namesIn } from './named.ts';

/** What “who is the treasury secretary of X?” asks for: the holder of an office. */
export interface Office {
  /** Index terms of the office: treasuri, secretari. */
  readonly terms: readonly string[];
  /** Index terms of whose office it is, of names alone; none where the question does not say. */
  readonly of: readonly string[];
  /** Whether several holders are asked for (“who are the co-chairs?”). */
  readonly isPlural: boolean;
  /** Whether it asks who holds it now (“who is”). */
  readonly isPresent: boolean;
}

const ASKED =
  /^(?:who(?:(['’]s))?\s+)?(is|was|are|were|)\s*(?:the\s+|an?\s+)?([^\s?.!]+(?:\s+[^\s?.!]+){0,4}?)(?:\s+(?:of|at|for|in|to)\s+(?:the\s+)?(.+?))?[\s?.!]*$/iu;

const ASKS_PAST = /\b(?:former|ex|late|then|onetime|one-time|previous|past|first|last)\b/iu;

/** Reads an office out of a question; null where it asks for somebody by a deed or by name. */
export function officeOf(words: string): Office | null {
  const match = ASKED.exec(words.trim());
  const [, isShort = '', verb = '', short = '', owner = ''] = match ?? [];
  const office = spelledOut(short);
  const head = office.split(/\s+/u).at(-1) ?? '';
  if (!holds(head) && !(/s$/u.test(head) && holds(head.slice(0, -1)))) return null;
  return {
    terms: indexTerms(office),
    of: ownersIn(owner),
    isPlural: /^(?:are|were)$/iu.test(verb),
    isPresent: (isShort !== '' || /^(?:is|are)$/iu.test(verb)) && !ASKS_PAST.test(words),
  };
}

const SHORT: Readonly<Record<string, string>> = {
  ceo: 'chief executive',
  cfo: 'chief financial officer',
  pm: 'prime minister',
  vp: 'vice president',
  fm: 'foreign minister',
  coo: 'chief operating officer',
};

/** An office as news write it: “CEO” is “chief executive”. Other words come back as they are. */
export function spelledOut(words: string): string {
  return words.replace(/\p{L}+/gu, (word) =>
    Object.hasOwn(SHORT, word.toLowerCase()) ? (SHORT[word.toLowerCase()] ?? word) : word,
  );
}

/** The names in “the bank of England”; a word is put before them, since a first word's capital says nothing. */
function ownersIn(owner: string): string[] {
  const words = `of ${owner}`;
  return indexTerms(
    namesIn(words)
      .map((name) => slice(words, name))
      .join(' '),
  );
}

function holds(word: string): boolean {
  return (lookUp(fold(word)) & ROLE) !== 0;
}

/**
 * The people of a sentence who hold an office, by the roles that stand beside their names; where no role says so, by
 * the office's own words right beside a name (“the first president was Ann Lee”).
 */
export function holdersOf(
  office: Office,
  mentions: readonly NameMention[],
  article: Article,
  sentence: Span,
): readonly NameMention[] {
  const people = mentions.filter((mention) => mention.kind === 'person');
  const named = people.filter((mention) => roleOf(mention, office, article));
  const near =
    named.length > 0
      ? named
      : people.filter((mention) => isBeside(mention, people, office, article, sentence));
  return near.filter(
    (mention) =>
      isTheirs(office, mention, article, sentence) &&
      !(office.isPresent && isFormer(office, mention, article, sentence)),
  );
}

const FORMER = /(?:^|[^\p{L}])(?:former|ex|late|then|onetime|one-time|previous|past)[\s-]+$/iu;
const HELD = /^,?\s+(?:(?:who|and)\s+)?(?:was|were|had\s+been|served\s+as|once)\s/iu;
const OVER =
  /\b(?:died|dies|dead|death|buried|funeral|(?:until|from|between)\s+(?:\p{L}{3,9}\s+)?\d{4}|\d{4}\s?[–-]\s?\d{2,4})\b/iu;

/** Whether a sentence clearly says that somebody holds an office no more: “former”, “was mayor from 1990 to 2002”. */
function isFormer(
  { terms: [first = ''] }: Office,
  mention: NameMention,
  { text }: Article,
  sentence: Span,
): boolean {
  const role = mention.role;
  if (role !== null) {
    const before = text.slice(Math.max(sentence.start, role.start - 12), role.start);
    const opening = /^\p{L}+(?:-\p{L}+)?[\s-]/u.exec(slice(text, role))?.[0] ?? '';
    if (FORMER.test(before) || FORMER.test(opening)) return true;
  }
  const behind = text.slice(mention.end, sentence.end);
  if (!HELD.test(behind) || !OVER.test(slice(text, sentence))) return false;
  return indexTerms(behind.slice(0, BESIDE * 2)).includes(first);
}

function roleOf(mention: NameMention, office: Office, article: Article): boolean {
  if (mention.role === null) return false;
  const role = new Set(indexTerms(slice(article.text, mention.role)));
  return office.terms.every((term) => role.has(term));
}

// “… was elected president of the club in 2001” is as far as an office stands from its holder.
const BESIDE = 40;

function isBeside(
  mention: NameMention,
  people: readonly NameMention[],
  office: Office,
  article: Article,
  sentence: Span,
): boolean {
  const head = office.terms.at(-1);
  const places = terms(slice(article.text, sentence), sentence.start).filter((term) => term.term === head);
  return places.some((place) => {
    const gap = { start: Math.min(mention.end, place.end), end: Math.max(mention.start, place.start) };
    const words = slice(article.text, gap);
    if (words.length > BESIDE || /[;:]/u.test(words)) return false;
    return !people.some((other) => other !== mention && overlaps(other, gap));
  });
}

/** Whether whose office it is stands in the role (“Chinese president”), in the sentence or in the title. */
function isTheirs(office: Office, mention: NameMention, article: Article, sentence: Span): boolean {
  const role = mention.role === null ? '' : slice(article.text, mention.role);
  const near = new Set(indexTerms(`${slice(article.text, sentence)} ${article.title}`));
  return office.of.every(
    (term) => near.has(term) || role.split(/\s+/u).some((word) => isOf(fold(word), term)),
  );
}

/** “Chinese” is of China, “Spanish” of Spain, “Veldanian” of Veldania: their beginnings are the same. */
function isOf(word: string, place: string): boolean {
  const shared = Math.min((lookUp(word) & DEMONYM) === 0 ? 5 : 3, place.length);
  return word.length >= shared && word.slice(0, shared) === place.slice(0, shared);
}
