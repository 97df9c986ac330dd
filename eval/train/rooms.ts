import { Analyses } from '../../src/answers/analysis.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Article, Paragraph } from '../../src/articles/article.ts';
import { type Span, slice } from '../../src/text/span.ts';

/** An archive to ask in, and where in it each paragraph of the data set stands. */
export interface Room {
  readonly archive: Archive;
  readonly analyses: Analyses;
  placeOf(id: string): Place | undefined;
}

export interface Place {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
}

/**
 * Fills a room with paragraphs, `together` of one title made one article: news has many paragraphs, an encyclopedia's
 * cuttings one.
 */
export async function furnish(cuttings: readonly Article[], together: number): Promise<Room> {
  const places = new Map<string, Place>();
  const articles: Article[] = [];
  for (const title of new Set(cuttings.map((cutting) => cutting.title))) {
    const list = cuttings.filter((cutting) => cutting.title === title);
    for (let at = 0; at < list.length; at += together) {
      const part = list.slice(at, at + together);
      const article = joined(part);
      articles.push(article);
      for (const [index, { id }] of part.entries()) places.set(id, { article, paragraph: index + 1 });
    }
  }
  const archive = createMemoryArchive();
  await archive.put(articles);
  return { archive, analyses: new Analyses(), placeOf: (id) => places.get(id) };
}

/** One article of several that have one paragraph each. */
function joined(cuttings: readonly Article[]): Article {
  const [first] = cuttings;
  if (first === undefined) throw new Error('an article needs a paragraph');
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const cutting of cuttings) {
    const offset = text.length;
    const move = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
      ...span,
      start: span.start + offset,
      end: span.end + offset,
    });
    const [paragraph] = cutting.paragraphs;
    if (paragraph === undefined) throw new Error(`${cutting.id} has no paragraph`);
    paragraphs.push({
      ...move(paragraph),
      end: offset + cutting.text.length,
      sentences: cutting.paragraphs.flatMap(({ sentences }) => sentences.map(move)),
    });
    text += `${cutting.text}\n\n`;
  }
  return { ...first, text, paragraphs };
}

/** Which sentences of a paragraph stay. */
export type Keeps = (sentence: string) => boolean;

/** Asks while sentences of a paragraph are not there, or none of it is, and puts them back. */
export async function without<T>(
  room: Room,
  { article, paragraph }: Place,
  keeps: Keeps,
  ask: () => Promise<T>,
): Promise<T> {
  const left = cut(article, paragraph, keeps);
  await room.archive.remove(article.id, article.scope);
  if (left.paragraphs.length > 0) await room.archive.put([left]);
  try {
    return await ask();
  } finally {
    await room.archive.put([article]);
  }
}

/** An article with sentences of one paragraph cut from its text; a paragraph without sentences goes whole. */
function cut(article: Article, number: number, keeps: Keeps): Article {
  const paragraphs: Paragraph[] = [];
  let text = '';
  for (const [index, paragraph] of article.paragraphs.entries()) {
    const start = text.length;
    const sentences: Span[] = [];
    for (const sentence of paragraph.sentences) {
      const words = slice(article.text, sentence);
      if (index + 1 === number && !keeps(words)) continue;
      sentences.push({ start: text.length, end: text.length + words.length });
      text += `${words} `;
    }
    if (sentences.length > 0) paragraphs.push({ ...paragraph, start, end: text.length - 1, sentences });
    text += '\n\n';
  }
  return { ...article, text, paragraphs };
}
