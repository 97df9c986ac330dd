import type { Article } from '../articles/article.ts';
import { CALENDAR_WORD, COUNTRY, DEMONYM, FUNCTION, lookUp, ROLE, WORD } from '../text/gazetteer.ts';
import { fold } from '../text/name-tokens.ts';
import { familyKey, isInitials, nameWords, samePerson } from '../text/same-name.ts';
import { slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import { ROLE_MODIFIERS } from '../text/titles.ts';
import { soundsSame } from '../text/transliteration.ts';
import { type Walk, walksOf } from '../text/walks-of-life.ts';
import type { Portrait } from './portraits.ts';

/** One person, as one or more articles show them. */
export interface Identity {
  readonly portraits: readonly Portrait[];
}

// With so many proper names in common two articles are about the same people.
const SHARED_NAMES = 2;
const ALONE = 2;
// A birthday, and the day that an article says “44” of somebody who was so last year.
const YEARS_OFF = 2;

/**
 * Portraits of one person together, best known first. Two articles' bearers of one name are one person, unless
 *
 * - their given names differ by more than a short form, an initial or a spelling, or one is “Jr.” and the other “Sr.”;
 * - their ages, counted from the articles' days, are more than two years apart;
 * - they have roles, which share no word and belong to different walks of life (a surgeon, a striker), and the articles
 *   share fewer than two other proper names. A career in one walk (minister, then ambassador) is one person's.
 *
 * An article whose words fit several people goes to the one whose role it bears, else to the one whose articles name most of
 * the same names.
 *
 * A part of a name (“Smith”) goes to the only person who fits, else to the only one whose role it bears; where neither
 * tells, it is left out, unless it stands alone twice as often as with any of them.
 */
export function identitiesOf(portraits: readonly Portrait[]): Identity[] {
  const groups: Portrait[][] = [];
  const unclear: Portrait[] = [];
  const [short, full] = [portraits.filter(isShort), portraits.filter((each) => !isShort(each))];
  const vague = full.filter(({ person }) => isInitials(person.given ?? ''));
  const clear = full.filter((each) => !vague.includes(each));
  // Those that tell who they are come first, so that two people are not tied together by an article that fits both.
  const telling = clear.filter(tells);
  const silent = clear.filter((each) => !telling.includes(each));
  for (const portrait of [...telling, ...silent, ...vague]) {
    const fitting = groups.filter((group) => group.every((other) => areOne(portrait, other)));
    if (fitting.length > 1 && vague.includes(portrait)) continue;
    const own = ownerOf(portrait, fitting);
    if (own === null) groups.push([portrait]);
    else own.push(portrait);
  }
  for (const portrait of short) {
    const fitting = withoutStrays(
      groups.filter(
        (group) =>
          group.some((other) => isPartOf(portrait, other)) &&
          group.every((other) => !areToldApart(portrait, other)),
      ),
    );
    const own = fitting.length === 1 ? (fitting[0] ?? null) : sharingRole(portrait, fitting);
    if (own !== null) own.push(portrait);
    else if (fitting.length === 0) groups.push([portrait]);
    else unclear.push(portrait);
  }
  // “Napoleon” stands alone far more often than any full name that has it: then it is a name of its own.
  const largest = Math.max(0, ...groups.map((group) => group.length));
  if (unclear.length > ALONE * largest) groups.push(unclear);
  return groups.map((group) => ({ portraits: group })).sort((a, b) => weightOf(b) - weightOf(a));
}

// A full name that one article has once, of somebody it says nothing about, beside one that so many have.
const MANY = 3;

function withoutStrays(groups: readonly Portrait[][]): readonly Portrait[][] {
  const isKnown = groups.some((group) => group.length >= MANY);
  return isKnown ? groups.filter((group) => !isStray(group)) : groups;
}

function isStray(group: readonly Portrait[]): boolean {
  const sentences = group.flatMap(({ introductions }) => introductions);
  return sentences.length === 1 && sentences.every(({ role }) => role === null);
}

/** How well the name fits, and then how often it stands. */
function weightOf({ portraits }: Identity): number {
  const mentions = portraits.reduce((sum, { introductions }) => sum + introductions.length, 0);
  return Math.max(...portraits.map(({ fit }) => fit)) * 1e6 + mentions;
}

const isShort = ({ person }: Portrait): boolean => person.family === null;

function areOne(a: Portrait, b: Portrait): boolean {
  return samePerson(a.person, b.person) && !areToldApart(a, b);
}

/**
 * Adds portraits that have a part of the name alone (“Smith”) to the only person whose it may be, where the article bears
 * the person's role or names two of the same names: of those whose name is asked for in full, others may bear the part.
 */
export function withParts(identities: readonly Identity[], parts: readonly Portrait[]): Identity[] {
  const joined = identities.map(({ portraits }) => [...portraits]);
  for (const part of parts) {
    const fitting = joined.filter(
      (group) =>
        group.some((other) => !isShort(other) && isPartOf(part, other)) &&
        group.every((other) => other.article !== part.article && !areToldApart(part, other)) &&
        group.some((other) => bearsRole(part, other) || sharedNames(part, other) >= SHARED_NAMES),
    );
    if (fitting.length === 1) fitting[0]?.push(part);
  }
  return joined.map((portraits) => ({ portraits }));
}

function tells(portrait: Portrait): boolean {
  const { walks, born } = standingOf(portrait);
  return walks.size > 0 || born !== null;
}

function ownerOf(portrait: Portrait, fitting: readonly Portrait[][]): Portrait[] | null {
  if (fitting.length < 2) return fitting[0] ?? null;
  return sharingRole(portrait, fitting) ?? sharingNames(portrait, fitting) ?? fitting[0] ?? null;
}

// Portraits of each person whose articles are looked at for names.
const LOOKED_AT = 5;

/** The person whose articles name more of the names of an article than anybody else's; null where two are equal. */
function sharingNames(portrait: Portrait, groups: readonly Portrait[][]): Portrait[] | null {
  const [first, second] = groups
    .map((group) => ({
      group,
      shared: Math.max(...group.slice(0, LOOKED_AT).map((other) => sharedNames(portrait, other))),
    }))
    .sort((a, b) => b.shared - a.shared);
  return first === undefined || first.shared === (second?.shared ?? 0) ? null : first.group;
}

function bearsRole(a: Portrait, b: Portrait): boolean {
  return overlap(standingOf(a).terms, standingOf(b).terms) > 0;
}

function sharingRole(portrait: Portrait, groups: readonly Portrait[][]): Portrait[] | null {
  const sharing = groups.filter((group) => group.some((other) => bearsRole(portrait, other)));
  return sharing.length === 1 ? (sharing[0] ?? null) : null;
}

/** Whether a single word may be the family name of somebody, or be the same single word. */
function isPartOf({ person }: Portrait, { person: full }: Portrait): boolean {
  if (full.family === null) return nameWords(person.name).join(' ') === nameWords(full.name).join(' ');
  const word = familyKey(person.name);
  const family = familyKey(full.family);
  return word === family || soundsSame(word, family) || nameWords(full.given ?? '')[0] === word;
}

function areToldApart(a: Portrait, b: Portrait): boolean {
  if (a.article === b.article) return !isShort(a) && !isShort(b);
  if (agesDiffer(a, b)) return true;
  const [left, right] = [standingOf(a), standingOf(b)];
  if (left.walks.size === 0 || right.walks.size === 0) return false;
  if (overlap(left.terms, right.terms) > 0 || overlap(left.walks, right.walks) > 0) return false;
  return sharedNames(a, b) < SHARED_NAMES;
}

function agesDiffer(a: Portrait, b: Portrait): boolean {
  const [left, right] = [standingOf(a).born, standingOf(b).born];
  return left !== null && right !== null && Math.abs(left - right) > YEARS_OFF;
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const each of a) if (b.has(each)) shared++;
  return shared;
}

/** What somebody's roles say of them. */
interface Standing {
  /** The index terms of the nouns: whose office it is, and “former”, tell nothing. */
  readonly terms: ReadonlySet<string>;
  readonly walks: ReadonlySet<Walk>;
  /** Counted from the article's year. */
  readonly born: number | null;
}

const STANDINGS = new WeakMap<Portrait, Standing>();

function standingOf(portrait: Portrait): Standing {
  const known = STANDINGS.get(portrait);
  if (known !== undefined) return known;
  const { article, introductions } = portrait;
  const roles = introductions.flatMap(({ role }) => (role === null ? [] : [slice(article.text, role)]));
  const nouns = roles.flatMap((role) => role.split(/[^\p{L}]+/u)).filter(isOfRole);
  const age = introductions.find((each) => each.age !== null)?.age ?? null;
  const standing = {
    terms: new Set(indexTerms(nouns.join(' '))),
    walks: new Set(roles.flatMap(walksOf)),
    born: age === null || article.published === null ? null : Number(article.published.slice(0, 4)) - age,
  };
  STANDINGS.set(portrait, standing);
  return standing;
}

function isOfRole(word: string): boolean {
  const key = fold(word);
  if (ROLE_MODIFIERS.has(key)) return false;
  const bits = lookUp(key);
  return (bits & ROLE) !== 0 || (word === key && (bits & (DEMONYM | COUNTRY)) === 0);
}

// What an article is about stands in its beginning.
const READ = 4_000;
const NAMES = new WeakMap<Article, ReadonlySet<string>>();

function sharedNames(a: Portrait, b: Portrait): number {
  const own = new Set(nameWords(`${a.person.name} ${b.person.name}`));
  const others = properNames(b.article);
  return [...properNames(a.article)].filter((name) => others.has(name) && !own.has(name)).length;
}

/** The capitalised words inside an article's sentences that no list has as common words. */
function properNames(article: Article): ReadonlySet<string> {
  const known = NAMES.get(article);
  if (known !== undefined) return known;
  const found = article.text.slice(0, READ).match(/(?<=[\p{Ll},] )\p{Lu}\p{L}{2,}/gu) ?? [];
  const plain = found
    .map(fold)
    .filter((word) => (lookUp(word) & (WORD | FUNCTION | CALENDAR_WORD | COUNTRY | DEMONYM)) === 0);
  const names = new Set(plain);
  NAMES.set(article, names);
  return names;
}
