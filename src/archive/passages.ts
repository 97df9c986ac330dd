import type { Article } from '../articles/article.ts';

/** What an engine indexes of one paragraph. */
export interface PassageText {
  /** From 1, as citations count. */
  readonly paragraph: number;
  readonly text: string;
  /** The article's title, and the heading that the paragraph stands under; for matching at a low weight. */
  readonly title: string;
}

/**
 * The passages of an article: its paragraphs but for the headings, which are no quotations. A heading lends its
 * words to the paragraphs under it, up to the next one. An article of headings alone gives those.
 */
export function passagesOf(article: Article): PassageText[] {
  const found = underHeadings(article);
  if (found.length > 0) return found;
  return article.paragraphs.map(({ start, end }, at) => ({
    paragraph: at + 1,
    text: article.text.slice(start, end),
    title: article.title,
  }));
}

function underHeadings(article: Article): PassageText[] {
  const found: PassageText[] = [];
  let title = article.title;
  for (const [at, { kind, start, end }] of article.paragraphs.entries()) {
    const text = article.text.slice(start, end);
    if (kind === 'heading') title = `${article.title}\n${text}`;
    else found.push({ paragraph: at + 1, text, title });
  }
  return found;
}
