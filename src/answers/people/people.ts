import type { People } from '../../archive/archive.ts';
import { foldName } from '../../archive/filter.ts';
import { createPace, type Pace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import type { Person } from '../../articles/people.ts';
import { texts } from '../../catalogue/texts.ts';
import { nameWords, samePerson } from '../../text/same-name.ts';
import { indexTerms } from '../../text/terms.ts';
import type { Answered, Citation, Nothing } from '../answer.ts';
import type { Place } from '../find.ts';
import { type Identity, identitiesOf } from '../identities.ts';
import { linesHolding, type Portrait, portraitsIn } from '../portraits.ts';
import { citationOf, profileOf, type RatedIntroduction } from '../profile.ts';
import type { Page } from '../respond.ts';
import { looksLikePerson } from './alike.ts';
import { bestKnown, type Known } from './known.ts';
import { officeOf, peopleCalled } from './roles.ts';

/** Which people are wanted; everybody where nothing is told. */
export interface Wanted {
  /** Words that begin words of the name. */
  readonly name?: string;
  /** Words that an article calls them by. */
  readonly role?: string;
}

// The most people that all pages of one list hold together.
const DEEPEST = 50;
// Names that are looked at for as many: some turn out to be nobody's.
const LOOKED_AT = 80;
// Articles that are looked into for a sentence that introduces somebody.
const READ = 6;

// Names that people are made of: some are forms of one another's, or nobody's.
const CANDIDATES = 400;

/**
 * Lists the people whom the articles name, those of most articles first, each with a quotation that introduces them.
 * Pauses. People who have one sentence alone, which names several of them, share it.
 */
export async function listPeople(wanted: Wanted, place: Place, page: Page): Promise<Answered | Nothing> {
  const pace = createPace();
  const called = wanted.role === undefined ? null : await peopleCalled(wanted.role, place);
  const people = await place.archive.people(place.scope, place.filter);
  const callings = called === null ? null : await callingsOf(called, people);
  const named =
    callings === null
      ? await people.most(CANDIDATES, wanted.name)
      : await people.called([...callings.keys()]);
  const known = await bestKnown(named, people, wantedIn(wanted, callings), LOOKED_AT, pace);
  const { first } = known;
  const { shown, isCut } = await introduced(first, wanted.role ?? null, people, pace);
  if (shown.length === 0) {
    return nobody(place.filter?.source === undefined && (await people.most(1)).length === 0);
  }
  const count = shown.reduce((sum, { headings }) => sum + headings.length, 0);
  const wantedPage = shown.slice(page.offset, page.offset + page.limit);
  return {
    status: 'answered',
    title: texts.people.title,
    lead: null,
    dates: [],
    people: [],
    citations: wantedPage.map(({ citation }) => citation),
    offset: page.offset,
    total: shown.length,
    rows:
      page.offset > 0
        ? []
        : [
            {
              label: texts.people.found,
              value: texts.people.count(count, isCut || known.isCut || named.length === CANDIDATES),
            },
          ],
    groups: wantedPage.map(({ headings }, index) => ({
      heading: headings.join('; '),
      citations: [page.offset + index + 1],
    })),
    notes: [],
  };
}

function nobody(isEmpty: boolean): Nothing {
  const text = isEmpty ? texts.people.noArticles : texts.people.none;
  return { status: 'nothing', title: texts.people.title, text, citations: [], notes: [] };
}

/** Whom the articles call by a role, by the names that they are named by. */
type Callings = ReadonlyMap<string, readonly Person[]>;

async function callingsOf(
  called: ReadonlyMap<Article, readonly Person[]>,
  people: People,
): Promise<Callings> {
  const callings = new Map<string, Person[]>();
  for (const [{ key }, bearers] of called) {
    const words = new Set(bearers.flatMap(({ name }) => nameWords(name)));
    for (const name of await people.namedIn(key)) {
      if (!nameWords(name).some((word) => words.has(word))) continue;
      callings.set(name, [...(callings.get(name) ?? []), ...bearers]);
    }
  }
  return callings;
}

/** Whether a name has the words that are wanted, and its bearer the role. */
function wantedIn({ name }: Wanted, callings: Callings | null): (forms: readonly string[]) => boolean {
  const typed = name === undefined ? [] : foldName(name).split(' ');
  return (forms) => {
    const words = ` ${foldName(forms[0] ?? '')}`;
    return (
      typed.every((word) => words.includes(` ${word}`)) && (callings === null || isCalled(forms, callings))
    );
  };
}

/** Whether one of somebody's articles calls so whoever has this name, or a part of it. */
function isCalled(forms: readonly string[], callings: Callings): boolean {
  const words = new Set(nameWords(forms[0] ?? ''));
  const bearers = forms.flatMap((form) => callings.get(form) ?? []);
  return bearers.some(({ name }) => nameWords(name).every((word) => words.has(word)));
}

interface Shown {
  readonly citation: Citation;
  /** Of everybody whom it introduces. */
  readonly headings: readonly string[];
}

/** As many as a list holds; `isCut` where there are more. */
async function introduced(known: readonly Known[], role: string | null, people: People, pace: Pace) {
  const most = known[0]?.stories ?? 1;
  const shown = new Map<string, Shown>();
  for (const each of known) {
    if (shown.size >= DEEPEST) return { shown: [...shown.values()], isCut: true };
    const score = Math.round((each.stories / most) * 1000) / 1000;
    for (const { introductions, count } of await bearersOf(each, role, people, pace)) {
      const own = quotable(introductions, shown);
      if (own === undefined) continue;
      const heading = texts.people.heading(each.name, officeOf(own), count, each.stories);
      const before = shown.get(keyOf(own));
      const citation = before?.citation ?? { ...citationOf(own), score };
      shown.set(keyOf(own), { citation, headings: [...(before?.headings ?? []), heading] });
    }
  }
  return { shown: [...shown.values()], isCut: false };
}

/** The best that is not quoted yet and tells as much as the best of all; else that one again, for both. */
function quotable(
  introductions: readonly RatedIntroduction[],
  shown: ReadonlyMap<string, Shown>,
): RatedIntroduction | undefined {
  const [best] = introductions;
  const isAsGood = ({ role }: RatedIntroduction) => role !== null || best?.role === null;
  return introductions.find((each) => isAsGood(each) && !shown.has(keyOf(each))) ?? best;
}

const keyOf = ({ article, line }: RatedIntroduction): string => `${article.key} ${line.start}`;

/** One of the people who bear a name. */
interface Bearer {
  /** Best first. */
  readonly introductions: readonly RatedIntroduction[];
  /** How many articles name this one; null where it is one of several, and not all the articles were looked into. */
  readonly count: number | null;
}

/** Who bears a name, as a few of the articles tell, the latest ones; of several those who have the role that is wanted. */
async function bearersOf(known: Known, role: string | null, people: People, pace: Pace): Promise<Bearer[]> {
  const { latest } = await people.stories(known.forms, READ);
  const portraits: Portrait[] = [];
  for (const article of latest) {
    if (pace.due()) await pace.pause();
    const lines = linesHolding(
      { article, paragraphs: paragraphsNaming(article, known.name) },
      needleOf(known),
    );
    portraits.push(...portraitsIn(article, lines, (person) => (isKnown(known, person) ? 1 : null)));
  }
  const identities = identitiesOf(portraits);
  const isWhole = latest.length === known.stories;
  const bearers = identities.map((identity, at) => {
    const { introductions } = profileOf(identity);
    const count = identities.length === 1 ? known.stories : isWhole ? storiesIn(identity) : null;
    return {
      introductions: withRole(introductions, role),
      count,
      isSure: at === 0 || introductions.some(isTold),
    };
  });
  const sure = bearers.filter(
    ({ isSure, introductions }) => isSure && (introductions.some(isTold) || looksLikePerson(known.name)),
  );
  const wanted =
    role === null ? sure : sure.filter(({ introductions: [best] }) => best && hasRole(best, role));
  return wanted.length > 0 ? wanted : sure.slice(0, 1);
}

const isTold = (introduction: RatedIntroduction): boolean => officeOf(introduction) !== null;

function storiesIn({ portraits }: Identity): number {
  return new Set(portraits.map(({ article }) => article.copyOf ?? article.id)).size;
}

/** Those with the role that is wanted before others. */
function withRole(introductions: readonly RatedIntroduction[], role: string | null) {
  if (role === null) return introductions;
  const having = introductions.filter((each) => hasRole(each, role));
  return [...having, ...introductions.filter((each) => !having.includes(each))];
}

function hasRole(introduction: RatedIntroduction, role: string): boolean {
  const terms = new Set(indexTerms(officeOf(introduction) ?? ''));
  return indexTerms(role).every((term) => terms.has(term));
}

function isKnown(known: Known, person: Person): boolean {
  if (foldName(known.name) === foldName(person.name)) return true;
  return (
    samePerson(known, person) || person.aliases.some((alias) => foldName(alias) === foldName(known.name))
  );
}

/** The longest word of the name, as it stands in an article but for its case. */
function needleOf({ name }: Known): string[] {
  const words = nameWords(name).sort((a, b) => b.length - a.length);
  return words.slice(0, 1);
}

const MOST_PLACES = 4;

/** The first paragraphs that have the name as it is written: in a long article it may stand far down. */
function paragraphsNaming({ text, paragraphs }: Article, name: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = text.indexOf(name); at >= 0 && found.size < MOST_PLACES; at = text.indexOf(name, at + 1)) {
    const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
    if (index >= 0) found.add(index + 1);
  }
  return found;
}
