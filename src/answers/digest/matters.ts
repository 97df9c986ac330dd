import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import type { Analyses } from '../analysis.ts';
import { byVoice } from '../compare/voices.ts';
import type { Gist } from './gist.ts';
import { headingOf } from './heading.ts';
import { byDay, type Quoted, quotationsOf } from './quotations.ts';

/** Something that articles tell of: a sub-topic of a digest. */
export interface Matter {
  /** Words of its quotations; empty where none are fit. About a millisecond. */
  readonly heading: () => string;
  readonly articles: readonly Article[];
  /** Independent sources. */
  readonly sources: number;
  /** At least one, of different sources. */
  readonly quoted: readonly Quoted[];
}

/** What is left of a list that is too long. */
export interface Matters {
  readonly matters: readonly Matter[];
  readonly left: number;
}

const MOST_MATTERS = 16;
const MOST_ALONE = 8;

interface Told {
  readonly gists: readonly Gist[];
  readonly voices: readonly (readonly Article[])[];
  readonly latest: Article | undefined;
}

/** What groups of articles tell of: first that which most independent sources do, then the latest. */
export async function mattersOf(
  stories: readonly (readonly Gist[])[],
  topic: ReadonlySet<string>,
  analyses: Analyses,
): Promise<Matters> {
  const pace = createPace();
  const told: Told[] = [];
  for (const gists of stories) {
    const articles = gists.map(({ article }) => article);
    const voices = articles.length === 1 ? [articles] : await byVoice(articles);
    told.push({ gists, voices, latest: articles.toSorted(byDay).at(-1) });
    if (pace.due()) await pace.pause();
  }
  const sorted = told.sort(byWeight);
  const matters: Matter[] = [];
  let alone = 0;
  for (const each of sorted) {
    if (matters.length >= MOST_MATTERS) break;
    if (each.voices.length === 1 && alone >= MOST_ALONE) break;
    const matter = readMatter(each, topic, analyses);
    if (matter === null) continue;
    if (matter.sources === 1) alone++;
    matters.push(matter);
    if (pace.due()) await pace.pause();
  }
  return { matters, left: stories.length - matters.length };
}

function byWeight(a: Told, b: Told): number {
  const sources = b.voices.length - a.voices.length;
  if (sources !== 0 || a.latest === undefined || b.latest === undefined) return sources;
  return (b.latest.published ?? '') < (a.latest.published ?? '')
    ? -1
    : (b.latest.published ?? '') > (a.latest.published ?? '')
      ? 1
      : b.gists.length - a.gists.length || byDay(a.latest, b.latest);
}

/** Null where no sentence can be quoted. */
function readMatter({ gists, voices }: Told, topic: ReadonlySet<string>, analyses: Analyses): Matter | null {
  const centre = new Map<string, number>();
  for (const { counts, weightOf } of gists)
    for (const term of counts.keys())
      centre.set(term, (centre.get(term) ?? 0) + weightOf(term) / gists.length);
  const told = voices.map((articles) =>
    gists.flatMap(({ article, sentences }) => (articles.includes(article) ? sentences() : [])),
  );
  const quoted = quotationsOf(told, centre, analyses);
  if (quoted.length === 0) return null;
  return {
    heading: () => headingOf({ gists, quoted, centre, topic }),
    articles: gists.map(({ article }) => article),
    sources: voices.length,
    quoted,
  };
}
