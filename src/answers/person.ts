import { createPace } from '../archive/pace.ts';
import { texts } from '../catalogue/texts.ts';
import { overlaps } from '../text/span.ts';
import { readTypedName } from '../text/typed-name.ts';
import type { Answer, Answered, Citation, Group, Nothing, Row } from './answer.ts';
import { nameFit } from './asked-name.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Place } from './find.ts';
import { falling, leadOf, personIn } from './introduce.ts';
import { type Meant, nobody, peopleMeant } from './people-meant.ts';
import { type Companion, companyOf } from './person-company.ts';
import { datesOf } from './person-dates.ts';
import { readingsOf } from './person-reading.ts';
import { wordsOf } from './person-words.ts';
import { bestRole, citationOf, type Profile, type RatedIntroduction } from './profile.ts';
import { analysesOf, withoutRepeats } from './quote.ts';
import type { Page } from './respond.ts';
import { rolesAgree } from './role-agreement.ts';

/** A quotation under its heading; of its forms the first counts that says nothing again. */
interface Item {
  readonly heading: string;
  readonly forms: readonly Citation[];
}

/** What the articles tell of one person, each part with its best first. */
interface Told {
  readonly profile: Profile;
  readonly introduced: readonly Item[];
  readonly named: readonly Item[];
  readonly said: readonly Item[];
  readonly when: readonly Item[];
  readonly company: readonly Companion[];
}

const DEEPEST = 50;
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
  const items = everyone.length > 1 ? apart(everyone) : together(everyone);
  return present(words, meant, everyone, quotable(items).slice(0, DEEPEST), page);
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
  const dated = await datesOf(profile.introductions, pace);
  const { introduced, named } = introductionsOf(profile);
  return {
    profile,
    introduced,
    named,
    said: said.map((forms) => ({ heading: texts.person.said, forms })),
    when: dated.map(({ citation, date }) => ({ heading: texts.person.when(date), forms: [citation] })),
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

function together(everyone: readonly Told[]): Item[] {
  return everyone.flatMap(({ introduced, said, when, company, named }) => [
    ...introduced.slice(0, FIRST.introduced),
    ...said.slice(0, FIRST.said),
    ...when.slice(0, FIRST.when),
    ...company.slice(0, MORE.company).map(itemOf),
    ...said.slice(FIRST.said, FIRST.said + MORE.said),
    ...when.slice(FIRST.when, FIRST.when + MORE.when),
    ...introduced.slice(FIRST.introduced, FIRST.introduced + MORE.introduced),
    ...named.slice(0, MORE.named),
  ]);
}

function itemOf({ together: forms }: Companion): Item {
  return { heading: texts.person.company, forms };
}

/** First a little of each person, then more of each. */
function apart(everyone: readonly Told[]): Item[] {
  const firsts = everyone.map(({ profile, introduced, said }) =>
    headed(profile, [...introduced.slice(0, FIRST_APART.introduced), ...said.slice(0, FIRST_APART.said)]),
  );
  const more = everyone.map(({ profile, introduced, said, when }) =>
    headed(profile, [
      ...said.slice(FIRST_APART.said, FIRST_APART.said + MORE_APART.said),
      ...when.slice(0, MORE_APART.when),
      ...introduced.slice(FIRST_APART.introduced, FIRST_APART.introduced + MORE_APART.introduced),
    ]),
  );
  return [...firsts, ...more].flat();
}

function headed(profile: Profile, items: readonly Item[]): Item[] {
  const who = whoIs(profile);
  return items.map(({ heading, forms }) => ({ heading: texts.person.apart(who, heading), forms }));
}

const whoIs = (profile: Profile): string => texts.person.who(profile.name, bestRole(profile));

/** A quotation with its heading. */
interface Headed {
  readonly heading: string;
  readonly citation: Citation;
}

/** One quotation of each item, as far as it says anything that those before do not. */
function quotable(items: readonly Item[]): Headed[] {
  const taken: Headed[] = [];
  for (const { heading, forms } of items) {
    const citation = forms.find((form) => !taken.some((other) => isBeside(form, other.citation)));
    if (citation !== undefined) taken.push({ heading, citation });
  }
  const order = new Map(taken.map(({ citation }, at) => [keyOf(citation), at]));
  const kept = withoutRepeats(falling(taken.map(({ citation }) => citation)));
  const at = (citation: Citation) => order.get(keyOf(citation)) ?? 0;
  // An original that stands in for its copy may come from further down, where it has another heading.
  const sorted = [...kept].sort((a, b) => at(a) - at(b));
  return falling(sorted).map((citation) => ({ citation, heading: taken[at(citation)]?.heading ?? '' }));
}

const isBeside = (a: Citation, b: Citation): boolean => a.article === b.article && overlaps(a, b);

const keyOf = ({ article, start, end }: Citation): string => `${article.key} ${start} ${end}`;

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
    dates: [],
    people,
    citations,
    offset: page.offset,
    total: all.length,
    rows: isFirst ? rowsOf(meant, everyone, all) : [],
    groups: groupsOf(headed, page),
    notes: [...asked.notes, ...notes],
  };
}

/** The headings of a page: one over each run of quotations that share it. */
function groupsOf(headed: readonly Headed[], { offset, limit }: Page): Group[] {
  const groups: { heading: string; citations: number[] }[] = [];
  for (const [index, { heading }] of headed.slice(offset, offset + limit).entries()) {
    const number = offset + index + 1;
    const last = groups.at(-1);
    if (last?.heading === heading) last.citations.push(number);
    else groups.push({ heading, citations: [number] });
  }
  return groups;
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
  const at = all.findIndex(({ article, start, end }) =>
    spans.some((span) => span.article === article && start <= span.start && span.end <= end),
  );
  if (at < 0) return [];
  return [
    { label: texts.person.appearsWith(name), value: texts.person.together(articles), citations: [at + 1] },
  ];
}
