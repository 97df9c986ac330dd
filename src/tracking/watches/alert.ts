import type { Action, Answered, Citation, Group, Row } from '../../answers/answer.ts';
import type { Pace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import type { ArticleWords } from './article-words.ts';
import { quotationsOf } from './quotations.ts';
import type { Watched } from './watched.ts';
import type { Watch } from './watches.ts';

/** An article that is reported, with the other printings of its story. */
export interface Story {
  readonly words: ArticleWords;
  readonly copies: readonly Article[];
}

/** Articles that are quoted in one message, which takes so many titles with a quotation; the others are named. */
const MOST_QUOTED = 5;
/** Characters of all quotations together: a message takes 4,000 with what stands around them. */
const ROOM = 2_200;
/** Titles of articles that are not quoted, and characters of each. */
const MOST_TITLES = 10;
const LONGEST_TITLE = 80;
const LONGEST_NAME = 240;

/** What a watch is called: what it looks for. */
export function nameOf({ query, person, source }: Pick<Watch, 'query' | 'person' | 'source'>): string {
  const { alert } = texts.watch;
  const words = query.replace(/\s+/gu, ' ').trim();
  const what = [person ?? '', words].filter((part) => part !== '').join(' · ');
  if (what === '') return shortened(alert.bySource(source ?? ''), LONGEST_NAME);
  return shortened(source === null ? what : alert.and(what, [alert.from(source)]), LONGEST_NAME);
}

/**
 * What is posted of some stories, in their order: each with the sentences that match under its title, and where else it
 * was printed. Of many the first are quoted and the others named and counted. Null where there are none.
 */
export async function alertOf(
  watched: Watched,
  stories: readonly Story[],
  { title, rows, actions }: { title: string; rows: readonly Row[]; actions: readonly Action[] },
  pace: Pace,
): Promise<Answered | null> {
  if (stories.length === 0) return null;
  const most = sentencesEach(stories.length);
  const citations: Citation[] = [];
  const groups: Group[] = [];
  const rest: Article[] = [];
  let room = ROOM;
  for (const story of stories) {
    if (pace.due()) await pace.pause();
    const { article } = story.words;
    const quoted = groups.length < MOST_QUOTED && room > 0 ? quotationsOf(watched, story.words, most) : [];
    const length = quoted.reduce((sum, { start, end }) => sum + end - start, 0);
    if (quoted.length === 0 || (length > room && groups.length > 0)) {
      rest.push(article);
      continue;
    }
    room -= length + OVERHEAD;
    groups.push(groupOf(story, citations.length, quoted.length));
    citations.push(...quoted);
  }
  return {
    status: 'answered',
    title,
    lead: null,
    dates: [],
    people: [],
    citations,
    offset: 0,
    total: citations.length,
    rows,
    groups,
    notes: rest.length === 0 ? [] : [restOf(rest)],
    actions,
  };
}

/** The line with the source and the title over each quotation. */
const OVERHEAD = 80;

function sentencesEach(stories: number): number {
  if (stories > 2) return 1;
  return stories > 1 ? 2 : 3;
}

function groupOf({ words, copies }: Story, before: number, count: number): Group {
  const note = copiesNote(words.article, copies);
  return {
    heading: words.article.title,
    ...(note === null ? {} : { note }),
    citations: Array.from({ length: count }, (_, at) => before + at + 1),
  };
}

function copiesNote({ source }: Article, copies: readonly Article[]): string | null {
  if (copies.length === 0) return null;
  const sources = new Set(copies.flatMap((copy) => copy.source ?? []));
  if (source !== null) sources.delete(source);
  return sources.size > 0 ? texts.watch.alert.also([...sources]) : texts.watch.alert.reprinted(copies.length);
}

function restOf(articles: readonly Article[]): string {
  const { alert } = texts.watch;
  const titles = articles
    .slice(0, MOST_TITLES)
    .map(({ title, source }) => alert.titleAlone(shortened(title, LONGEST_TITLE), source));
  const more = articles.length - titles.length;
  return alert.more(articles.length, more > 0 ? [...titles, alert.andMore(more)] : titles);
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}
