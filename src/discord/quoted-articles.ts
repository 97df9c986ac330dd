import type { Citation } from '../answers/answer.ts';
import { describePublished, describeSource } from '../answers/describe.ts';
import type { Article } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import type { Link, Menu } from './components.ts';
import { ARTICLES } from './custom-id.ts';
import { oneLine, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';
import { MENU, row, type Sheet } from './sheet.ts';
import { hostOf, webAddress } from './web-address.ts';

/** An article and the numbers of the quotations that are from it. */
export interface QuotedArticle {
  readonly article: Article;
  readonly numbers: readonly number[];
}

/** The articles of some quotations, in the order in which they are quoted first. */
export function quotedArticles(citations: readonly Citation[], offset: number): QuotedArticle[] {
  const byKey = new Map<string, { article: Article; numbers: number[] }>();
  citations.forEach(({ article }, index) => {
    const known = byKey.get(article.key);
    if (known === undefined) byKey.set(article.key, { article, numbers: [offset + index + 1] });
    else known.numbers.push(offset + index + 1);
  });
  return [...byKey.values()];
}

/** The components that `addArticles` needs at the most. */
export const ARTICLES_BELOW = row(LIMITS.buttonsInRow) + MENU;

/**
 * A row of buttons that open the articles' own pages and, unless one of them is what is shown anyway, a menu that shows
 * one of them here.
 */
export function addArticles(sheet: Sheet, quoted: readonly QuotedArticle[], hasMenu: boolean): void {
  sheet.addButtons(quoted.flatMap(linkTo).slice(0, LIMITS.buttonsInRow));
  if (hasMenu && quoted.length > 0) sheet.addMenu(menuOf(quoted));
}

/** A button that opens the article's page, in a list that is empty where it has none that is safe to open. */
export function linkTo({ article, numbers }: QuotedArticle): Link[] {
  const url = webAddress(article.url);
  if (url === null) return [];
  const source = shorten(article.source ?? '', 40) || hostOf(url);
  return [{ url, label: texts.reply.opens(source, numbers.map((number) => `[${number}]`).join('')) }];
}

function menuOf(quoted: readonly QuotedArticle[]): Menu {
  return {
    id: ARTICLES,
    prompt: texts.reply.jump,
    options: quoted.slice(0, LIMITS.choices).map(({ article }) => ({
      value: article.key,
      label: oneLine(article.title) || oneLine(article.file) || article.key,
      description: `${shorten(describeSource(article.source), 60)} · ${describePublished(article.published)}`,
    })),
  };
}
