import { texts } from '../../catalogue/texts.ts';
import { analyse } from '../analysis.ts';
import type { Answered, Citation, Group, Row } from '../answer.ts';
import { nameOf } from '../compare/voices.ts';
import { highlightsOf } from '../match.ts';
import type { Query } from '../query.ts';
import { resolved } from '../resolve.ts';
import type { Page } from '../respond.ts';
import { type Choice, storyOf } from './choose.ts';
import { type Days, describeDays } from './days.ts';
import type { Heads } from './heads.ts';
import type { Matter, Matters } from './matters.ts';
import type { Quoted } from './quotations.ts';

/** All that a reply is made of. */
export interface Digest {
  readonly topic: string | null;
  readonly days: Days;
  readonly matters: Matters;
  readonly heads: Heads;
  readonly choice: Choice;
  readonly notes: readonly string[];
}

// Named one by one; more would fill a line without telling more.
const LISTED = 4;

/** The page of a digest that is asked for. */
export function replyOf(digest: Digest, { offset, limit }: Page): Answered {
  const { topic, days, matters, choice } = digest;
  const all = matters.matters.flatMap(({ quoted }) => quoted);
  const query = choice.topic?.query ?? null;
  return {
    status: 'answered',
    title: topic ?? texts.digest.title(describeDays(days)),
    lead: null,
    dates: [],
    people: [],
    citations: all.slice(offset, offset + limit).map((each) => resolved(citationOf(each, query))),
    offset,
    total: all.length,
    rows: offset === 0 ? rowsOf(digest) : [],
    groups: groupsOf(digest, offset, limit),
    notes: [...digest.notes, ...(matters.left === 0 ? [] : [texts.digest.leftOut(matters.left)])],
  };
}

/** No quotation is better than another: they stand in the order of what they tell of. */
function citationOf({ told: { article, paragraph }, span }: Quoted, query: Query | null): Citation {
  const highlights = query === null ? [] : highlightsOf(query, analyse(article.text, span), article.text);
  return { article, paragraph, ...span, highlights, score: 1 };
}

/** The parts of the matters that stand on a page. */
function groupsOf({ matters: { matters }, heads }: Digest, offset: number, limit: number): Group[] {
  let next = 1;
  return matters.flatMap((matter) => {
    const first = next;
    next += matter.quoted.length;
    const citations = matter.quoted
      .map((_, at) => first + at)
      .filter((number) => number > offset && number <= offset + limit);
    if (citations.length === 0) return [];
    return [{ heading: matter.heading() || texts.digest.plain, note: noteOf(matter, heads), citations }];
  });
}

/** “3 sources; also in The Herald and The Post”. */
function noteOf({ articles, sources, quoted }: Matter, { heads }: Heads): string {
  const stories = new Set(articles.map(storyOf));
  const printings = heads.filter((head) => stories.has(storyOf(head)));
  const shown = new Set(quoted.map(({ told }) => nameOf(told.article)));
  const others = [...new Set([...articles, ...printings].map(nameOf))]
    .filter((name) => !shown.has(name))
    .sort();
  const rest = others.length - LISTED;
  const names = rest > 0 ? [...others.slice(0, LISTED), texts.digest.more(rest)] : others;
  return texts.digest.note([
    texts.digest.sources(sources),
    ...(names.length === 0 ? [] : [texts.digest.alsoIn(names)]),
  ]);
}

function rowsOf({ topic, days, heads, choice, matters: { matters } }: Digest): Row[] {
  const stories = new Set(choice.chosen.map(({ article }) => storyOf(article)));
  const held = topic === null ? heads.heads : heads.heads.filter((head) => stories.has(storyOf(head)));
  const sources = new Set(held.map(nameOf)).size;
  const on = new Set(held.flatMap(({ published }) => published ?? [])).size;
  const several = matters.filter((matter) => matter.sources > 1).length;
  return [
    { label: texts.digest.daysRow, value: describeDays(days) },
    { label: texts.digest.articlesRow, value: texts.digest.articles(held.length, sources, on) },
    {
      label: texts.digest.storiesRow,
      value: texts.digest.stories(several, matters.length - several),
    },
  ];
}
