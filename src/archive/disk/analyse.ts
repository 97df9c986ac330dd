import type { Article } from '../../articles/article.ts';
import { acronymsIn, longForms } from '../../text/acronyms.ts';
import { indexTerms } from '../../text/terms.ts';
import { mentionedIn } from '../mentioned.ts';
import { passagesOf } from '../passages.ts';
import type { AnalysedArticle, AnalysedPassage } from './analysed.ts';
import { pairsIn } from './pairs.ts';

/** Reads an article for its words, at once: some 150 µs a passage. */
export function analyse(article: Article): AnalysedArticle {
  let above = { title: '', terms: '' };
  const passages = passagesOf(article).map(({ paragraph, text, title }): AnalysedPassage => {
    // Neighbouring passages have the same title as a rule.
    if (above.title !== title) above = { title, terms: [...new Set(indexTerms(title))].join(' ') };
    return {
      paragraph,
      text: indexTerms(text).join(' '),
      title: above.terms,
      pairs: pairsIn(text).join(' '),
      acronyms: acronymsIn(text).map(({ short, long }) => ({ short, long })),
      longForms: longForms(text),
    };
  });
  return { article, passages, ...mentionedIn(article) };
}
