import type { Archive } from '../archive/archive.ts';
import type { Article, Scope } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import type { Answer, Citation, Row } from './answer.ts';
import { describePublished } from './describe.ts';
import { meantTitles } from './meant/near-titles.ts';
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
    const text = KEY.test(wanted) ? texts.article.gone : texts.article.unknownTitle;
    return {
      status: 'nothing',
      title: wanted,
      text,
      ...(await meantTitles(wanted, shelf)),
      citations: [],
      notes: [texts.article.seeSources],
    };
  }
  const { article, also } = found;
  const all = paragraphsOf(article);
  const citations = around === null ? all : all.filter((each) => Math.abs(each.paragraph - around) <= 1);
  if (citations.length === 0) {
    return {
      status: 'refused',
      reason: texts.article.noParagraph(article.paragraphs.length),
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
    notes: also.length === 0 ? [] : [texts.article.otherTitles(also)],
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
    { label: texts.article.source, value: withOrigin(article.source ?? texts.article.unknown, found.source) },
    {
      label: texts.article.published,
      value: withOrigin(describePublished(article.published), found.published),
    },
  ];
  if (article.author !== null)
    rows.push({ label: texts.article.author, value: withOrigin(article.author, found.author) });
  if (article.url !== null) rows.push({ label: texts.article.address, value: article.url });
  rows.push({
    label: texts.article.file,
    value: article.line === null ? article.file : texts.article.line(article.file, article.line),
  });
  if (article.copyOf !== null)
    rows.push({ label: texts.article.repeats, value: texts.article.original(article.copyOf) });
  return rows;
}

function withOrigin(value: string, origin: string | undefined): string {
  return origin === undefined ? value : texts.article.foundIn(value, origin);
}
