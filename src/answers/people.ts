import type { NamedPerson } from '../archive/archive.ts';
import { foldName } from '../archive/filter.ts';
import { createPace, type Pace } from '../archive/pace.ts';
import type { Article } from '../articles/article.ts';
import type { Person } from '../articles/people.ts';
import { texts } from '../catalogue/texts.ts';
import { GIVEN, lookUp } from '../text/gazetteer.ts';
import { nameWords, samePerson } from '../text/same-name.ts';
import { slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { Answered, Citation, Nothing } from './answer.ts';
import type { Place } from './find.ts';
import { bestKnown, type Known } from './people-known.ts';
import { peopleCalled } from './people-roles.ts';
import { linesHolding, portraitsIn } from './portraits.ts';
import { citationOf, compareDays, profileOf, type RatedIntroduction } from './profile.ts';
import type { Page } from './respond.ts';

/** Which people are wanted; everybody where nothing is told. */
export interface Wanted {
  /** Words that begin words of the name. */
  readonly name?: string;
  /** Words that an article calls them by. */
  readonly role?: string;
}

// The most people that all pages of one list hold together.
const DEEPEST = 50;
// Articles that are looked into for a sentence that introduces somebody.
const READ = 4;

/**
 * Lists the people whom the articles name, those of most articles first, each with a quotation that introduces them.
 * Pauses; the first time it reads every article for names. People who have one sentence alone, which names several of
 * them, share it.
 */
export async function listPeople(wanted: Wanted, place: Place, page: Page): Promise<Answered | Nothing> {
  const pace = createPace();
  const called = wanted.role === undefined ? null : await peopleCalled(wanted.role, place);
  const everyone = await place.archive.people(place.scope, place.filter);
  const named = await matching(everyone, wanted, called, pace);
  const { first, names } = await bestKnown(named, DEEPEST, pace);
  const shown = await introduced(first, wanted.role ?? null, pace);
  if (shown.length === 0) return nobody(everyone.length === 0 && place.filter?.source === undefined);
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
      page.offset > 0 ? [] : [{ label: texts.people.found, value: texts.people.count(first.length, names) }],
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

/** The names that have the words of the one that is wanted, of people who are called so. */
async function matching(
  everyone: readonly NamedPerson[],
  { name }: Wanted,
  called: ReadonlyMap<Article, readonly Person[]> | null,
  pace: Pace,
): Promise<NamedPerson[]> {
  const typed = name === undefined ? [] : foldName(name).split(' ');
  const found: NamedPerson[] = [];
  for (const each of everyone) {
    if (pace.due()) await pace.pause();
    const words = ` ${foldName(each.name)}`;
    if (!typed.every((word) => words.includes(` ${word}`)) || !isSurelyPerson(each)) continue;
    if (called === null || isCalled(each, called)) found.push(each);
  }
  return found;
}

const ENGLISH = new Set(['en', 'und']);

/** Where other words are capitalised too, a name has a given name that is known: “Das Hochwasser der Linder” is nobody. */
function isSurelyPerson({ name, articles }: NamedPerson): boolean {
  if (articles.some(({ language }) => ENGLISH.has(language))) return true;
  return nameWords(name).some((word) => (lookUp(word) & GIVEN) !== 0);
}

/** Whether one of somebody's articles calls so whoever has this name, or a part of it. */
function isCalled({ name, articles }: NamedPerson, called: ReadonlyMap<Article, readonly Person[]>): boolean {
  const words = new Set(nameWords(name));
  return articles.some((article) =>
    called.get(article)?.some((person) => {
      const own = nameWords(person.name);
      return own.every((word) => words.has(word));
    }),
  );
}

interface Shown {
  readonly citation: Citation;
  /** Of everybody whom it introduces. */
  readonly headings: readonly string[];
}

async function introduced(people: readonly Known[], role: string | null, pace: Pace): Promise<Shown[]> {
  const most = people[0]?.articles.length ?? 1;
  const shown = new Map<string, Shown>();
  for (const known of people) {
    if (pace.due()) await pace.pause();
    const all = introductionsOf(known, role);
    const own = all.find((each) => !shown.has(keyOf(each))) ?? all[0];
    if (own === undefined) continue;
    const called = own.role === null ? null : slice(own.article.text, own.role).replace(/\s+/g, ' ');
    const heading = texts.people.heading(known.name, called, known.articles.length);
    const before = shown.get(keyOf(own));
    const score = Math.round((known.articles.length / most) * 1000) / 1000;
    const citation = before?.citation ?? { ...citationOf(own), score };
    shown.set(keyOf(own), { citation, headings: [...(before?.headings ?? []), heading] });
  }
  return [...shown.values()];
}

const keyOf = ({ article, line }: RatedIntroduction): string => `${article.key} ${line.start}`;

/** The sentences about somebody in a few of their articles, the latest ones: best first, those with the role before others. */
function introductionsOf(known: Known, role: string | null): readonly RatedIntroduction[] {
  const wanted = role === null ? [] : indexTerms(role);
  const latest = [...known.articles].sort((a, b) => compareDays({ article: b }, { article: a }));
  const portraits = latest.slice(0, READ).flatMap((article) => {
    const lines = linesHolding(
      { article, paragraphs: paragraphsNaming(article, known.name) },
      needleOf(known),
    );
    return portraitsIn(article, lines, (person) => (isKnown(known, person) ? 1 : 0));
  });
  const { introductions } = profileOf({ portraits });
  const bears = ({ article, role: told }: RatedIntroduction) => {
    const terms = new Set(told === null ? [] : indexTerms(slice(article.text, told)));
    return wanted.every((term) => terms.has(term));
  };
  return wanted.length === 0
    ? introductions
    : [...introductions.filter(bears), ...introductions.filter((each) => !bears(each))];
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

/** The first paragraphs that have the name as it is written: in a long article it may stand far down. */
function paragraphsNaming({ text, paragraphs }: Article, name: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = text.indexOf(name); at >= 0 && found.size < READ; at = text.indexOf(name, at + 1)) {
    const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
    if (index >= 0) found.add(index + 1);
  }
  return found;
}
