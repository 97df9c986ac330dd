import { createPace } from '../../archive/pace.ts';
import { texts } from '../../catalogue/texts.ts';
import { contains } from '../../text/span.ts';
import { readTypedName } from '../../text/typed-name.ts';
import type { Answer, AnswerDate, Answered, Citation, Nothing, Row } from '../answer.ts';
import { nameFit } from '../asked-name.ts';
import type { Place } from '../find.ts';
import { leadOf, personIn } from '../introduce.ts';
import { didYouMean } from '../meant/did-you-mean.ts';
import { bestRole, citationOf, type Profile, type RatedIntroduction } from '../profile.ts';
import { analysesOf } from '../quote.ts';
import type { Page } from '../respond.ts';
import { rolesAgree } from '../role-agreement.ts';
import { type Meant, nobody, peopleMeant } from './meant.ts';
import { type Companion, companyOf } from './person-company.ts';
import { type Dated, datedOf, inWords, timelineOf } from './person-dates.ts';
import { groupsOn, type Headed, type Item, inOrder, type Turn } from './person-order.ts';
import { readingsOf } from './person-reading.ts';
import { wordsOf } from './person-words.ts';

/** What the articles tell of one person, each part with its best first. */
interface Told {
  readonly profile: Profile;
  readonly introduced: readonly Item[];
  readonly named: readonly Item[];
  readonly said: readonly Item[];
  readonly when: readonly Item[];
  /** All that dates something, also where it stands under another heading. */
  readonly dated: readonly Dated[];
  readonly company: readonly Companion[];
}

/** How many of each part come first, all parts together, and then how many more of each at the most. */
const FIRST = { introduced: 2, said: 2, when: 1 };
const MORE = { introduced: 6, said: 14, when: 11, named: 8, company: 5 };
/** The same for each of several people. */
const FIRST_APART = { introduced: 2, said: 1 };
const MORE_APART = { introduced: 3, said: 5, when: 4 };

/**
 * Shows somebody as all articles together do: names, roles, company, and quotations that introduce them, that tell what
 * they said, and when. Several people of one name are shown apart. The quotations stand in the same order on each page.
 */
export async function showPerson(words: string, place: Place, page: Page): Promise<Answer> {
  const typed = readTypedName(words);
  if (typed === null) return { status: 'refused', reason: texts.person.noName(words) };
  const meant = await peopleMeant(typed, place);
  if (meant.profiles.length === 0) return withNearNames(nobody(words, meant), place);
  const everyone: Told[] = [];
  for (const profile of meant.profiles) everyone.push(await toldOf(profile, meant, place));
  const turns = everyone.length > 1 ? apart(everyone) : everyone.flatMap(together);
  return present(words, meant, everyone, inOrder(turns), page);
}

async function withNearNames(answer: Nothing, place: Place): Promise<Nothing> {
  const whole = { start: 0, end: answer.title.length };
  const offered = await didYouMean(answer.title, [whole], place, async ({ words }) => {
    const typed = readTypedName(words);
    return typed !== null && (await peopleMeant(typed, place)).profiles.length > 0;
  });
  return offered.length === 0 ? answer : { ...answer, didYouMean: offered };
}

async function toldOf(profile: Profile, { asked }: Meant, { archive }: Place): Promise<Told> {
  const pace = createPace();
  const readings = await readingsOf(profile, pace);
  const said = await wordsOf(readings, analysesOf(archive), pace);
  if (pace.due()) await pace.pause();
  const company = companyOf(readings, (person) => nameFit(asked, person) > 0);
  if (pace.due()) await pace.pause();
  const dated = await datedOf(profile.introductions, pace);
  const { introduced, named } = introductionsOf(profile);
  return {
    profile,
    introduced,
    named,
    said: said.map((forms) => ({ heading: texts.person.said, forms })),
    when: timelineOf(dated).map((each) => ({
      heading: texts.person.when(inWords(each)),
      forms: [each.citation],
    })),
    dated,
    company,
  };
}

/** The sentences that say who somebody is, and those that only name them. */
function introductionsOf({ introductions }: Profile): Pick<Told, 'introduced' | 'named'> {
  const item = (heading: string) => (each: RatedIntroduction) => ({ heading, forms: [citationOf(each)] });
  const telling = introductions.filter(({ role, age }) => role !== null || age !== null);
  const others = introductions.filter((each) => !telling.includes(each));
  return {
    introduced: telling.map(item(texts.person.introduced)),
    named: others.map(item(texts.person.named)),
  };
}

/** First a little of each part, then more of each. */
function together({ introduced, said, when, company, named }: Told): Turn[] {
  const companions = company.slice(0, MORE.company).map(itemOf);
  return [
    { from: introduced, most: FIRST.introduced },
    { from: said, most: FIRST.said },
    { from: when, most: FIRST.when },
    { from: companions, most: MORE.company },
    { from: said, most: MORE.said },
    { from: when, most: MORE.when },
    { from: introduced, most: MORE.introduced },
    { from: named, most: MORE.named },
  ];
}

function itemOf({ together: forms }: Companion): Item {
  return { heading: texts.person.company, forms };
}

/** First a little of each person, then more of each. */
function apart(everyone: readonly Told[]): Turn[] {
  const lists = everyone.map(({ profile, introduced, named, said, when }) => ({
    // Of somebody whom nothing introduces something must stand on the first page too.
    introduced: headed(profile, introduced.length > 0 ? introduced : named),
    said: headed(profile, said),
    when: headed(profile, when),
  }));
  return [
    ...lists.flatMap(({ introduced, said }) => [
      { from: introduced, most: FIRST_APART.introduced },
      { from: said, most: FIRST_APART.said },
    ]),
    ...lists.flatMap(({ introduced, said, when }) => [
      { from: said, most: MORE_APART.said },
      { from: when, most: MORE_APART.when },
      { from: introduced, most: MORE_APART.introduced },
    ]),
  ];
}

function headed(profile: Profile, items: readonly Item[]): Item[] {
  const who = whoIs(profile);
  return items.map(({ heading, forms }) => ({ heading: texts.person.apart(who, heading), forms }));
}

const whoIs = (profile: Profile): string => texts.person.who(profile.name, bestRole(profile));

function present(
  title: string,
  meant: Meant,
  everyone: readonly Told[],
  headed: readonly Headed[],
  page: Page,
): Answered {
  const all = headed.map(({ citation }) => citation);
  const citations = all.slice(page.offset, page.offset + page.limit);
  const isFirst = page.offset === 0;
  const { profiles, asked } = meant;
  const people = isFirst ? profiles.flatMap((profile) => personIn(profile, citations, all)) : [];
  const agreement = isFirst ? rolesAgree(profiles, citations) : null;
  const notes = profiles.length > 1 ? [texts.person.namesakes(profiles.length)] : [];
  return {
    status: 'answered',
    title,
    lead: leadOf(people, asked),
    ...(agreement === null ? {} : { agreement }),
    dates: isFirst ? datesIn(headed.slice(0, page.limit), everyone) : [],
    people,
    citations,
    offset: page.offset,
    total: all.length,
    rows: isFirst ? rowsOf(meant, everyone, all) : [],
    groups: groupsOn(headed, page),
    notes: [...asked.notes, ...notes],
  };
}

// Dates that are resolved above the quotations.
const MOST_DATES = 5;

/** The times that the first quotations tell, earliest first, where no heading says so already. */
function datesIn(headed: readonly Headed[], everyone: readonly Told[]): AnswerDate[] {
  const found = headed.flatMap(({ heading, citation }, index) => {
    const dated = everyone.flatMap((told) => told.dated).find((each) => holds(citation, each.citation));
    if (dated === undefined || heading.endsWith(texts.person.when(inWords(dated)))) return [];
    const { start, end, from, to, granularity } = dated.date;
    const words = citation.article.text.slice(start, end);
    return [{ words, from, to, granularity, citation: index + 1 }];
  });
  return found.sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from))).slice(0, MOST_DATES);
}

function holds(outer: Citation, inner: Citation): boolean {
  return outer.article === inner.article && contains(outer, inner);
}

function rowsOf({ isAll }: Meant, everyone: readonly Told[], all: readonly Citation[]): Row[] {
  const [only, ...others] = everyone;
  if (only === undefined) return [];
  if (others.length > 0) {
    return everyone.map(({ profile }) => ({ label: whoIs(profile), value: holdings(profile, isAll) }));
  }
  return [
    { label: texts.person.namedIn, value: holdings(only.profile, isAll) },
    ...only.company.slice(0, MORE.company).flatMap((companion) => companyRow(companion, all)),
  ];
}

function holdings({ portraits }: Profile, isAll: boolean): string {
  const stories = new Set(portraits.map(({ article }) => article.copyOf ?? article.id));
  const sources = new Set(portraits.flatMap(({ article: { source } }) => source ?? []));
  return texts.person.holdings(stories.size, sources.size, isAll);
}

/** How often somebody is named beside another, with the first quotation that shows it; nothing where none does. */
function companyRow({ name, articles, together: spans }: Companion, all: readonly Citation[]): Row[] {
  const at = all.findIndex((citation) => spans.some((span) => holds(citation, span)));
  if (at < 0) return [];
  return [
    { label: texts.person.appearsWith(name), value: texts.person.together(articles), citations: [at + 1] },
  ];
}
