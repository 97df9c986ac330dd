import { texts } from '../../catalogue/texts.ts';
import { readPublished } from '../../text/published.ts';
import type { Analyses } from '../analysis.ts';
import type { Answered, Citation, Nothing } from '../answer.ts';
import { findTopic, type Topic } from '../compare/topic.ts';
import { describePublished } from '../describe.ts';
import type { Place } from '../find.ts';
import { withMeant } from '../meant/question.ts';
import { readSearch } from '../question.ts';
import { analysesOf, cite, withoutRepeats } from '../quote.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import { type Choice, chooseAll, chooseOn } from './choose.ts';
import { type Days, describeDays } from './days.ts';
import { type Gist, gistsOf } from './gist.ts';
import { type Heads, headsOf } from './heads.ts';
import { mattersOf } from './matters.ts';
import { replyOf } from './reply.ts';
import { storiesOf } from './stories.ts';

const FIRST: Page = { offset: 0, limit: 1 };
// Offered when there is no digest.
const NEAREST = 3;
const NEAR = 0.3;
const NO_TERMS: ReadonlySet<string> = new Set();

/**
 * What the articles of some days tell of a topic, or tell most about where it is null: by sub-topic, those of most independent
 * sources first; `nothing` where they tell nothing of it.
 */
export async function digestOf(
  topic: string | null,
  days: Days,
  place: Place,
  page: Page,
): Promise<Answered | Nothing> {
  const answer = await digestOnce(topic, days, place, page);
  if (topic === null || answer.status !== 'nothing' || answer.text !== texts.answers.nothing) return answer;
  const again = ({ words }: { readonly words: string }) => digestOnce(words, days, place, FIRST);
  return withMeant(answer, readSearch(topic), place, again, readSearch);
}

async function digestOnce(
  topic: string | null,
  days: Days,
  place: Place,
  page: Page,
): Promise<Answered | Nothing> {
  const analyses = analysesOf(place.archive);
  const heads = await headsOf(days, place);
  const choice =
    topic === null ? await chooseAll(heads, place) : await chooseOn(topic, days, place, analyses);
  if (choice.chosen.length === 0) {
    return topic === null
      ? noneAtAll(days, heads, place, analyses)
      : noneOn(topic, days, await findTopic(topic, place, analyses), analyses);
  }
  const terms = termsOf(choice.topic);
  const gists = await gistsOf(choice.chosen, terms, place, analyses);
  const stories = (await storiesOf(gists)).map((story) =>
    story.flatMap((at): Gist[] => gists.slice(at, at + 1)),
  );
  const matters = await mattersOf(stories, terms, analyses);
  const notes = await notesOf(choice, heads, topic, place, analyses);
  return replyOf({ topic, days, matters, heads, choice, notes }, page);
}

/** Every index term that the topic is found by. */
function termsOf(topic: Topic | null): ReadonlySet<string> {
  if (topic === null) return NO_TERMS;
  return new Set(
    topic.query.groups.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
  );
}

async function notesOf(
  { chosen, of, topic: found }: Choice,
  { undated }: Heads,
  topic: string | null,
  place: Place,
  analyses: Analyses,
): Promise<string[]> {
  if (topic === null || found === null) {
    return [
      ...(chosen.length < of ? [texts.digest.unread(chosen.length, of)] : []),
      ...(undated === 0 ? [] : [texts.digest.undatedAll(undated)]),
    ];
  }
  const all = undated === 0 ? [] : (await findTopic(topic, place, analyses)).articles;
  const left = all.filter(({ article }) => article.published === null).length;
  return [...found.query.notes, ...(left === 0 ? [] : [texts.digest.undated(left)])];
}

/** No article of these days: the beginnings of the latest earlier ones. */
async function noneAtAll(days: Days, heads: Heads, place: Place, analyses: Analyses): Promise<Nothing> {
  const articles = await Promise.all(heads.before.map(({ key }) => place.archive.article(key, place.scope)));
  const citations = articles.flatMap((article): Citation[] => {
    const at = article?.paragraphs.findIndex(({ kind }) => kind === 'body') ?? -1;
    const span = article === null ? undefined : analyses.of(article, at + 1)[0]?.span;
    if (article === null || span === undefined) return [];
    return [{ article, paragraph: at + 1, ...span, highlights: [], score: 1 }];
  });
  const latest = heads.before[0]?.published ?? null;
  const title = texts.digest.title(describeDays(days));
  return {
    status: 'nothing',
    title,
    text: texts.digest.none(describeDays(days)),
    citations: withoutRepeats(citations).map(resolved),
    notes: [
      ...(latest === null ? [] : [texts.digest.latest(describePublished(latest))]),
      ...(heads.undated === 0 ? [] : [texts.digest.undatedAll(heads.undated)]),
    ],
  };
}

/** Nothing on the topic in these days: the nearest passages of all, and of which days there is something. */
function noneOn(topic: string, days: Days, found: Topic, analyses: Analyses): Nothing {
  const near = found.candidates.filter(({ features }) => features.sentence >= NEAR).slice(0, NEAREST * 2);
  const citations = withoutRepeats(near.map((each) => cite(each, found.query, analyses)));
  const known = found.articles
    .flatMap(({ article: { published } }) => published ?? [])
    .sort((a, b) => (a < b ? -1 : 1));
  const [first, last] = [known[0], known.at(-1)];
  const earlier = known.findLast((each) => each < days.from);
  const range = first === undefined || last === undefined ? null : rangeOf(first, last);
  return {
    status: 'nothing',
    title: topic,
    text: range === null ? texts.answers.nothing : texts.digest.noneOn(describeDays(days)),
    citations: citations.slice(0, NEAREST).map(resolved),
    notes: [
      ...found.query.notes,
      ...(range === null ? [] : [texts.digest.range(range)]),
      ...(earlier === undefined || earlier === last
        ? []
        : [texts.digest.latestOn(describePublished(earlier))]),
    ],
  };
}

function rangeOf(first: string, last: string): string {
  if (isDay(first) && isDay(last)) return describeDays({ from: first, to: last });
  return texts.timeline.range(describePublished(first), describePublished(last));
}

function isDay(published: string): boolean {
  return readPublished(published)?.day != null;
}
