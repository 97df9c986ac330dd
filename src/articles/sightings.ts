import { familyKey, isInitials, nameWords, type PersonName, samePerson } from '../text/same-name.ts';
import { type Span, slice } from '../text/span.ts';
import type { Article } from './article.ts';

/** A sentence of an article. */
export interface Line extends Span {
  /** The paragraph it stands in, from 1. */
  readonly paragraph: number;
}

/** A place in an article where a person is named. */
export interface PersonMention extends Span {
  /** The paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** A title or role that stands beside this mention. */
  readonly role: Span | null;
}

/** A mention of a person before it is known whose it is. */
export interface Sighting extends PersonMention, PersonName {
  readonly confidence: number;
}

// A word that is nobody's family name in its article must look this much like a person to be one.
const SURE_ALONE = 0.5;
// More namesakes than this are a list of a family, or nonsense; comparing them all would cost too much.
const MANY = 50;

/**
 * Full names, those of one person together. Initials are placed last, and only where one person fits: of John and
 * Jane Smith neither is “J. Smith”.
 */
export function groupFullNames(full: readonly Sighting[]): Sighting[][] {
  const families = new Map<string, Group[]>();
  const known = new Map<string, Group>();
  const vague = (mention: Sighting) => isInitials(mention.given ?? '');
  for (const mention of [...full.filter((one) => !vague(one)), ...full.filter(vague)]) {
    const key = familyKey(mention.family ?? '');
    const namesakes = families.get(key) ?? [];
    const group = known.get(mention.name) ?? fitting(namesakes, mention) ?? { forms: [], mentions: [] };
    if (group.mentions.length === 0) namesakes.push(group);
    families.set(key, namesakes);
    if (!known.has(mention.name)) group.forms.push(mention);
    known.set(mention.name, group);
    group.mentions.push(mention);
  }
  return [...families.values()].flat().map(({ mentions }) => mentions);
}

interface Group {
  /** One mention for each way that the name is written. */
  readonly forms: Sighting[];
  readonly mentions: Sighting[];
}

/** The only group whose every form the mention may be; null where there is none, or it cannot be told which. */
function fitting(namesakes: readonly Group[], mention: Sighting): Group | null {
  if (namesakes.length > MANY) return null;
  const groups = namesakes.filter(({ forms }) => forms.every((form) => samePerson(form, mention)));
  return groups.length === 1 ? (groups[0] ?? null) : null;
}

/** Adds names of one word to the groups that they belong to, or as new groups. */
export function addShortNames(article: Article, groups: Sighting[][], short: readonly Sighting[]): void {
  const full = indexWords(groups);
  const alone = new Map<string, Sighting[]>();
  for (const mention of [...short].sort((a, b) => a.start - b.start)) {
    const key = nameWords(mention.name).join(' ');
    const owners = full.get(key);
    if (owners !== undefined) {
      pickOwner(article, owners, mention)?.push(mention);
      continue;
    }
    const known = alone.get(key);
    if (known) known.push(mention);
    else if (mention.confidence >= SURE_ALONE) alone.set(key, [mention]);
  }
  groups.push(...alone.values());
}

/** Groups by the words that may stand for them alone: family names (whole, and the last word) before given names. */
function indexWords(groups: readonly Sighting[][]): Map<string, Sighting[][]> {
  const families = new Map<string, Sighting[][]>();
  const given = new Map<string, Sighting[][]>();
  for (const group of groups) {
    for (const form of new Map(group.map((mention) => [mention.name, mention])).values()) {
      const family = nameWords(form.family ?? '');
      for (const key of [family.join(' '), familyKey(form.family ?? ''), family.at(-1) ?? ''])
        add(families, key, group);
      add(given, nameWords(form.given ?? '')[0] ?? '', group);
      add(given, nameWords(form.given ?? '').join(' '), group);
    }
  }
  for (const [key, owners] of given) if (!families.has(key)) families.set(key, owners);
  return families;
}

function add(index: Map<string, Sighting[][]>, key: string, group: Sighting[]): void {
  const owners = index.get(key) ?? [];
  if (!owners.includes(group)) owners.push(group);
  index.set(key, owners);
}

/**
 * Whose a bare name is. Between namesakes it is the one whose role stands beside it (“President Clinton”), else the
 * only one that its paragraph has named before it; else it stays nobody's, for a guess would be a false statement.
 */
function pickOwner(article: Article, owners: readonly Sighting[][], mention: Sighting): Sighting[] | null {
  if (owners.length < 2 || owners.length > MANY) return owners.length === 1 ? (owners[0] ?? null) : null;
  const { role } = mention;
  const titled =
    role === null ? [] : owners.filter((group) => group.some((one) => sharesRole(article, one, role)));
  if (titled.length === 1) return titled[0] ?? null;
  const near = owners.filter((group) =>
    group.some(
      (one) => one.paragraph === mention.paragraph && one.start < mention.start && one.family !== null,
    ),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function sharesRole(article: Article, sighting: Sighting, role: Span): boolean {
  if (sighting.role === null) return false;
  const known = nameWords(slice(article.text, sighting.role));
  const words = nameWords(slice(article.text, role));
  return words.every((word) => known.includes(word));
}
