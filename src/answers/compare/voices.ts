import type { Archive } from '../../archive/archive.ts';
import { byDate } from '../../archive/heads.ts';
import { createPace } from '../../archive/pace.ts';
import type { Article, ArticleHead, Scope } from '../../articles/article.ts';
import { creditsOf, outletKey, sameOutlet } from '../../articles/credits.ts';
import { sharesText } from '../../articles/shared-text.ts';
import { slice } from '../../text/span.ts';
import type { Citation } from '../answer.ts';

/** Articles that count as one: printings of one story, those of one house, those that have it from one agency. */
export interface Voice {
  /** Its place in the list of voices. */
  readonly number: number;
  readonly articles: readonly Article[];
  /** The sources of its articles and of their copies, each once; files where a source is not known. */
  readonly names: readonly string[];
  /** How many articles are counted as one, copies that a search leaves out included. */
  readonly printings: number;
}

/** The voices of some articles, in the order of their first ones. */
export async function voicesOf(
  articles: readonly Article[],
  archive: Archive,
  scope: Scope,
): Promise<readonly Voice[]> {
  const groups = await byVoice(articles);
  const copies = await copiesOf(articles, archive, scope);
  return groups.map((own, number) => {
    const heads = [...own, ...copies.filter(({ copyOf }) => own.some(({ id }) => id === copyOf))];
    return { number, articles: own, names: [...new Set(heads.map(nameOf))], printings: heads.length };
  });
}

/** The articles that count as one each, in the order of their first ones. */
export async function byVoice(articles: readonly Article[]): Promise<readonly (readonly Article[])[]> {
  const pace = createPace();
  const groups: Origin[][] = [];
  for (const article of articles) {
    if (pace.due()) await pace.pause();
    const origin = originOf(article);
    const [known, ...more] = groups.filter((group) => group.some((other) => isOneVoice(origin, other)));
    if (known === undefined) {
      groups.push([origin]);
      continue;
    }
    // It ties together what seemed apart: a paper that prints two agencies.
    known.push(origin, ...more.flat());
    for (const group of more) groups.splice(groups.indexOf(group), 1);
  }
  return groups.map((group) => group.map(({ article }) => article));
}

// Two papers that print one agency's sentence each change a word or two of it.
const ONE_SENTENCE = 0.6;

/** How many of some quotations of different voices are nobody else's: in other words, and credited to nobody in common. */
export function countIndependent(citations: readonly Citation[]): number {
  const kept: { readonly keys: readonly string[]; readonly words: ReadonlySet<string> }[] = [];
  for (const { article, paragraph, ...span } of citations) {
    const house = article.source === null ? [] : [outletKey(article.source)];
    const keys = [...house, ...creditsOf(article, paragraph)];
    const words = new Set(
      slice(article.text, span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
    const isSaid = kept.some(
      (other) =>
        keys.some((key) => other.keys.some((known) => sameOutlet(key, known))) ||
        likeness(words, other.words) >= ONE_SENTENCE,
    );
    if (!isSaid) kept.push({ keys, words });
  }
  return kept.length;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** What a voice is called: the source, or the file where it is not known. */
export function nameOf({ source, file }: Pick<ArticleHead, 'source' | 'file'>): string {
  return source ?? file;
}

interface Origin {
  readonly article: Article;
  /** The house and whom it credits for the whole of it, as keys. */
  readonly keys: readonly string[];
}

function originOf(article: Article): Origin {
  const house = article.source === null ? [] : [outletKey(article.source)];
  return { article, keys: [...house, ...creditsOf(article, 0)] };
}

function isOneVoice(a: Origin, b: Origin): boolean {
  const [left, right] = [a.article, b.article];
  if ((left.copyOf ?? left.id) === (right.copyOf ?? right.id)) return true;
  if (left.source === null && right.source === null && left.file === right.file) return true;
  return a.keys.some((key) => b.keys.some((other) => sameOutlet(key, other))) || isReprint(left, right);
}

// Runs of so many words that two papers have in common are no chance; of the shorter text so many make it a reprint.
const RUN = 5;
const REPRINTED = 0.2;
const MOST_PARAGRAPHS = 60;
const MOST_TEXT = 20_000;

/** Whether much of one text stands in the other. Sampled first: of a short text a few runs in common are too many. */
function isReprint(a: Article, b: Article): boolean {
  if (!sharesText(a, b)) return false;
  const [left, right] = [runsOf(a), runsOf(b)];
  const [short, long] = left.size < right.size ? [left, right] : [right, left];
  return [...short].filter((run) => long.has(run)).length >= short.size * REPRINTED;
}

const RUNS = new WeakMap<Article, ReadonlySet<string>>();

function runsOf(article: Article): ReadonlySet<string> {
  const known = RUNS.get(article);
  if (known !== undefined) return known;
  const told = article.paragraphs
    .slice(0, MOST_PARAGRAPHS)
    .map((paragraph) => slice(article.text, paragraph));
  const words =
    told
      .join('\n')
      .slice(0, MOST_TEXT)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const made = new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
  RUNS.set(article, made);
  return made;
}

/** The copies of some articles that are not among them. */
async function copiesOf(
  articles: readonly Article[],
  archive: Archive,
  scope: Scope,
): Promise<ArticleHead[]> {
  const known = new Set(articles.map(({ key }) => key));
  const found = await archive.copies(
    articles.map(({ id }) => id),
    scope,
  );
  return [...found].filter(({ key }) => !known.has(key)).sort(byDate);
}
