import type { Archive } from '../archive/archive.ts';
import type { Article, Scope } from '../articles/article.ts';
import type { Answer, Citation, Row } from './answer.ts';
import { describePublished } from './describe.ts';
import type { Page } from './respond.ts';

/** Where to find an article, and who asks. */
export interface Shelf {
  readonly archive: Archive;
  readonly scope: Scope;
}

/** What a completion sends for an article: `#` and its key, which no title looks like. */
export const KEY = /^#([a-z0-9]{12})$/;

// Titles that a reader may have meant instead.
const ALSO = 3;

/** Shows an article, found by the words of its title or by `#key`: its data, and a page of its paragraphs. */
export async function showArticle(
  wanted: string,
  around: number | null,
  shelf: Shelf,
  page: Page,
): Promise<Answer> {
  const found = await findArticle(wanted, shelf);
  if (found === null) {
    const text = KEY.test(wanted) ? 'This article is no longer here.' : 'No article has such a title.';
    return {
      status: 'nothing',
      title: wanted,
      text,
      citations: [],
      notes: ['/sources lists what there is.'],
    };
  }
  const { article, also } = found;
  const all = paragraphsOf(article);
  const citations = around === null ? all : all.filter((each) => Math.abs(each.paragraph - around) <= 1);
  if (citations.length === 0) {
    return {
      status: 'refused',
      reason: `This article has ${article.paragraphs.length} paragraphs: choose one of them.`,
    };
  }
  return {
    status: 'answered',
    title: article.title,
    lead: null,
    dates: [],
    people: [],
    citations: citations.slice(page.offset, page.offset + page.limit),
    offset: page.offset,
    total: citations.length,
    rows: rowsOf(article),
    notes:
      also.length === 0 ? [] : [`Other titles that match: ${also.map((title) => `“${title}”`).join(', ')}.`],
  };
}

async function findArticle(wanted: string, { archive, scope }: Shelf) {
  const key = KEY.exec(wanted)?.[1];
  const titles = key === undefined ? await archive.complete('title', wanted, scope, 1 + ALSO) : [];
  const article = await archive.article(key ?? titles[0]?.key ?? '', scope);
  if (article === null) return null;
  const exact = article.title.toLowerCase() === wanted.toLowerCase();
  return { article, also: exact ? [] : titles.slice(1).map((title) => title.text) };
}

/** Each kept paragraph as a quotation of all its sentences. */
function paragraphsOf(article: Article): Citation[] {
  return article.paragraphs.flatMap((paragraph, index) => {
    const first = paragraph.sentences[0];
    const last = paragraph.sentences.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ article, paragraph: index + 1, start: first.start, end: last.end, highlights: [], score: 0 }];
  });
}

function rowsOf(article: Article): Row[] {
  const { found } = article;
  const rows: Row[] = [
    { label: 'Source', value: withOrigin(article.source ?? 'unknown', found.source) },
    { label: 'Published', value: withOrigin(describePublished(article.published), found.published) },
  ];
  if (article.author !== null)
    rows.push({ label: 'Author', value: withOrigin(article.author, found.author) });
  if (article.url !== null) rows.push({ label: 'Address', value: article.url });
  rows.push({
    label: 'File',
    value: article.line === null ? article.file : `${article.file}, line ${article.line}`,
  });
  if (article.copyOf !== null) rows.push({ label: 'Repeats', value: `the article ${article.copyOf}` });
  return rows;
}

function withOrigin(value: string, origin: string | undefined): string {
  return origin === undefined ? value : `${value} (from its ${origin})`;
}
