import { Analyses } from '../../src/answers/analysis.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Article, Paragraph } from '../../src/articles/article.ts';
import { type Span, slice } from '../../src/text/span.ts';

/** An archive to ask in, and where in it each cutting of the data set stands. */
export interface Room {
  readonly archive: Archive;
  readonly analyses: Analyses;
  placeOf(id: string): Place | undefined;
}

/** The paragraphs of an article that a cutting became, from 1, the last one included. */
export interface Place {
  readonly article: Article;
  readonly first: number;
  readonly last: number;
}

/** How an archive is filled from an encyclopedia's cuttings. */
export interface Furniture {
  /** Cuttings of one title that make one article. */
  readonly together: number;
  /** The most sentences of a paragraph: news breaks its paragraphs after one or two. */
  readonly sentences: number;
}

/** Fills a room with cuttings. */
export async function furnish(cuttings: readonly Article[], furniture: Furniture): Promise<Room> {
  const places = new Map<string, Place>();
  const articles: Article[] = [];
  for (const title of new Set(cuttings.map((cutting) => cutting.title))) {
    const list = cuttings.filter((cutting) => cutting.title === title);
    for (let at = 0; at < list.length; at += furniture.together) {
      articles.push(join(list.slice(at, at + furniture.together), furniture, places));
    }
  }
  const archive = createMemoryArchive();
  await archive.put(articles);
  return { archive, analyses: new Analyses(), placeOf: (id) => places.get(id) };
}

/** One article of several cuttings; tells where each of them stands. */
function join(
  cuttings: readonly Article[],
  { sentences: most }: Furniture,
  places: Map<string, Place>,
): Article {
  const [head] = cuttings;
  if (head === undefined) throw new Error('an article needs a cutting');
  const paragraphs: Paragraph[] = [];
  const parts: { readonly id: string; readonly first: number; readonly last: number }[] = [];
  let text = '';
  for (const cutting of cuttings) {
    const all = cutting.paragraphs.flatMap((paragraph) => paragraph.sentences);
    const first = paragraphs.length + 1;
    for (let at = 0; at < all.length; at += most) {
      const written = write(cutting.text, all.slice(at, at + most), text.length);
      paragraphs.push({ kind: 'body', ...written.paragraph });
      text += `${written.words}\n\n`;
    }
    parts.push({ id: cutting.id, first, last: paragraphs.length });
  }
  const article = { ...head, text, paragraphs };
  for (const { id, first, last } of parts) places.set(id, { article, first, last });
  return article;
}

/** Sentences one after the other as a paragraph that begins at `start`. */
function write(source: string, spans: readonly Span[], start: number) {
  const sentences: Span[] = [];
  let words = '';
  for (const span of spans) {
    if (words !== '') words += ' ';
    const from = start + words.length;
    words += slice(source, span);
    sentences.push({ start: from, end: start + words.length });
  }
  return { words, paragraph: { start, end: start + words.length, sentences } };
}

/** Which sentences of a paragraph stay. */
export type Keeps = (sentence: string) => boolean;

/** Asks while sentences of a cutting are not there, or none of it is, and puts them back. */
export async function without<T>(room: Room, place: Place, keeps: Keeps, ask: () => Promise<T>): Promise<T> {
  const { article } = place;
  const left = cut(place, keeps);
  await room.archive.remove(article.id, article.scope);
  if (left.paragraphs.length > 0) await room.archive.put([left]);
  try {
    return await ask();
  } finally {
    await room.archive.put([article]);
  }
}

/** An article with sentences of some paragraphs cut from its text; a paragraph without sentences goes whole. */
function cut({ article, first, last }: Place, keeps: Keeps): Article {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const isCut = index + 1 >= first && index + 1 <= last;
    const kept = paragraph.sentences.filter((span) => !isCut || keeps(slice(article.text, span)));
    if (kept.length === 0) continue;
    const written = write(article.text, kept, text.length);
    paragraphs.push({ kind: paragraph.kind, ...written.paragraph });
    text += `${written.words}\n\n`;
  }
  return { ...article, text, paragraphs };
}
