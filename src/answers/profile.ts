import { fold } from '../text/fold.ts';
import { isInitials } from '../text/same-name.ts';
import { contains, slice } from '../text/span.ts';
import type { AnswerRole, Citation } from './answer.ts';
import type { Identity } from './identities.ts';
import type { Introduction, Portrait } from './portraits.ts';

/** Somebody as all the articles show them. */
export interface Profile {
  readonly name: string;
  /** The other forms of the name, most frequent first. */
  readonly aliases: readonly string[];
  readonly portraits: readonly Portrait[];
  /** Best first. */
  readonly introductions: readonly RatedIntroduction[];
}

export interface RatedIntroduction extends Introduction {
  /** From 0 to 1. */
  readonly score: number;
}

const HIGHEST_TIER = 3;
// A sentence that says again what a better one said comes after those that say something else of who it is.
const REPEATED = 0.5;
const CAPTION = 0.25;
// More words of a role say more, up to here.
const ENOUGH_WORDS = 6;
const MOST_ALIASES = 12;

/**
 * Somebody's names over all articles, and the sentences about them: those that say who they are first, by the full name
 * before a part of it, and of equal ones those of the latest article. A role that was told already counts for less.
 */
export function profileOf({ portraits }: Identity): Profile {
  const sorted = portraits
    .flatMap(({ introductions }) => introductions)
    .map((introduction) => ({ ...introduction, tier: tierOf(introduction) }))
    .sort(byTier);
  const told = new Set<string>();
  const rated = sorted.map((introduction) => {
    const words = roleWordsOf(introduction);
    const isRepeated = words !== '' && told.has(words);
    told.add(words);
    return { ...introduction, tier: Math.max(0, introduction.tier - (isRepeated ? REPEATED : 0)) };
  });
  const introductions = rated
    .sort((a, b) => b.tier - a.tier)
    .map((introduction) => ({
      ...introduction,
      score: Math.round((introduction.tier / HIGHEST_TIER) * 1000) / 1000,
    }));
  return { ...namesOf({ portraits }), portraits, introductions };
}

function tierOf({ article, line, tier }: Introduction): number {
  const isCaption = article.paragraphs[line.paragraph - 1]?.kind === 'caption';
  return Math.max(0, tier - (isCaption ? CAPTION : 0));
}

function byTier(a: Introduction, b: Introduction): number {
  return (
    b.tier - a.tier ||
    compareDays(b, a) ||
    Number(a.article.copyOf !== null) - Number(b.article.copyOf !== null) ||
    wordsOf(b) - wordsOf(a) ||
    (a.article.key < b.article.key ? -1 : a.article.key > b.article.key ? 1 : 0) ||
    a.line.start - b.line.start
  );
}

/** Earlier before later, cut to what both know of their days; an article without a day is the oldest. */
export function compareDays(
  { article: { published: a } }: Pick<Introduction, 'article'>,
  { article: { published: b } }: Pick<Introduction, 'article'>,
): number {
  const [left, right] = [a ?? '', b ?? ''];
  const known = Math.min(left.length, right.length);
  if (known === 0) return left.length - right.length;
  const [from, to] = [left.slice(0, known), right.slice(0, known)];
  return from < to ? -1 : from > to ? 1 : 0;
}

function wordsOf({ article, role }: Introduction): number {
  return role === null ? 0 : Math.min(ENOUGH_WORDS, slice(article.text, role).split(/\s+/u).length);
}

function roleWordsOf({ article, role }: Introduction): string {
  return role === null
    ? ''
    : fold(slice(article.text, role))
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

/** The fullest of the forms that the articles use most, and all the others. */
function namesOf({ portraits }: Identity): Pick<Profile, 'name' | 'aliases'> {
  const counts = new Map<string, { name: string; count: number; isWhole: boolean }>();
  const add = (name: string, count: number, isWhole: boolean) => {
    const plain = name.replace(/\s+/g, ' ');
    const known = counts.get(fold(plain));
    counts.set(fold(plain), { name: known?.name ?? plain, count: (known?.count ?? 0) + count, isWhole });
  };
  for (const { person, introductions } of portraits) {
    add(person.name, introductions.length, person.family !== null && !isInitials(person.given ?? ''));
    for (const alias of person.aliases) add(alias, 0, /\s/u.test(alias));
  }
  const [first, ...others] = [...counts.values()].sort(
    (a, b) => Number(b.isWhole) - Number(a.isWhole) || b.count - a.count || b.name.length - a.name.length,
  );
  return { name: first?.name ?? '', aliases: others.slice(0, MOST_ALIASES).map(({ name }) => name) };
}

/** The sentence of an introduction, with the name and what it says of who that is marked. */
export function citationOf({ article, line, mention, role, score }: RatedIntroduction): Citation {
  const marked = [mention, ...(role === null ? [] : [role])]
    .filter((span) => contains(line, span))
    .sort((a, b) => a.start - b.start);
  const [first, second] = marked;
  const isOne = first !== undefined && second !== undefined && second.start < first.end;
  const highlights = isOne ? [{ start: first.start, end: Math.max(first.end, second.end) }] : marked;
  return { article, paragraph: line.paragraph, start: line.start, end: line.end, highlights, score };
}

/** The number of the quotation that holds an introduction's sentence, from 1; 0 where none does. */
export function numberOf(citations: readonly Citation[], { article, line }: Introduction): number {
  return citations.findIndex((citation) => citation.article === article && contains(citation, line)) + 1;
}

/** What the quotations call somebody, each wording once, the fuller of two that say the same; latest first. */
export function rolesIn({ introductions }: Profile, citations: readonly Citation[]): AnswerRole[] {
  const told = new Map<string, AnswerRole>();
  const latest = [...introductions].sort((a, b) => compareDays(b, a) || b.tier - a.tier);
  for (const introduction of latest) {
    const found = roleOf(introduction, citations);
    const words = roleWordsOf(introduction);
    if (found !== null && !told.has(words)) told.set(words, found);
  }
  const wordings = [...told.keys()];
  return [...told]
    .filter(([words]) => !wordings.some((fuller) => saysMore(fuller, words)))
    .map(([, role]) => role);
}

/** Of “minister” the “former minister” says something else. */
export const OTHERWISE =
  /\b(?:former|ex|acting|deputy|vice|then|late|assistant|retired|interim|outgoing|incoming)\b/u;

function saysMore(fuller: string, words: string): boolean {
  if (fuller.length <= words.length) return false;
  const more = new Set(fuller.split(' '));
  const less = words.split(' ');
  if (!less.every((word) => more.has(word))) return false;
  return ![...more].some((word) => !less.includes(word) && OTHERWISE.test(word));
}

function roleOf(introduction: Introduction, citations: readonly Citation[]): AnswerRole | null {
  const { article, role } = introduction;
  const citation = numberOf(citations, introduction);
  if (citation === 0 || role === null) return null;
  return { role: slice(article.text, role).replace(/\s+/g, ' '), published: article.published, citation };
}

/** The role to call somebody by, and the number of the quotation that says so: that of the best introduction shown. */
export function bestRoleIn({ introductions }: Profile, citations: readonly Citation[]): AnswerRole | null {
  for (const introduction of introductions) {
    const found = roleOf(introduction, citations);
    if (found !== null) return found;
  }
  return null;
}

/** What the best introduction calls somebody; null where none does. */
export function bestRole({ introductions }: Profile): string | null {
  const best = introductions.find(({ role }) => role !== null);
  return best?.role == null ? null : slice(best.article.text, best.role).replace(/\s+/g, ' ');
}
