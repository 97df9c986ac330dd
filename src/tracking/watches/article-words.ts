import type { Article } from '../../articles/article.ts';
import { type Span, slice } from '../../text/span.ts';
import { type Term, terms } from '../../text/terms.ts';
import { type Lattice, latticeOf } from './lattice.ts';
import { nameKeys } from './named.ts';

/** A sentence of an article, or its title: paragraph 0, whose span counts in the title. */
export interface ArticleLine extends Span {
  /** From 1. */
  readonly paragraph: number;
  /** Which sentence of the paragraph, from 0. */
  readonly index: number;
  readonly terms: readonly Term[];
}

/** An article as watches see it: its title and all kept paragraphs, by their words. */
export class ArticleWords {
  readonly article: Article;
  readonly lines: readonly ArticleLine[];
  /** For each term, stop words too, the numbers of the lines that hold it, in order. */
  readonly #holding = new Map<string, number[]>();
  readonly #content = new Set<string>();
  readonly #lattices: Lattice[] = [];
  #names: ReadonlySet<string> | null = null;

  constructor(article: Article) {
    this.article = article;
    this.lines = linesOf(article);
    for (const [number, { terms: words }] of this.lines.entries()) {
      for (const { term, stop } of words) {
        if (!stop) this.#content.add(term);
        const known = this.#holding.get(term);
        if (known === undefined) this.#holding.set(term, [number]);
        else if (known.at(-1) !== number) known.push(number);
      }
    }
  }

  /** All terms of it, each once, stop words too. */
  get terms(): Iterable<string> {
    return this.#holding.keys();
  }

  /** Whether a term stands in it as more than a stop word. */
  has(term: string): boolean {
    return this.#content.has(term);
  }

  /** The numbers of the lines that hold a term. */
  holding(term: string): readonly number[] {
    return this.#holding.get(term) ?? [];
  }

  /** The sound keys of all words that may be part of a name. */
  get names(): ReadonlySet<string> {
    this.#names ??= nameKeys(this.article);
    return this.#names;
  }

  lattice(line: number): Lattice {
    const known = this.#lattices[line];
    if (known !== undefined) return known;
    const made = latticeOf(this.lines[line]?.terms ?? []);
    this.#lattices[line] = made;
    return made;
  }
}

function linesOf(article: Article): ArticleLine[] {
  const title = {
    start: 0,
    end: article.title.length,
    paragraph: 0,
    index: 0,
    terms: terms(article.title),
  };
  const sentences = article.paragraphs.flatMap((paragraph, at) =>
    paragraph.sentences.map(({ start, end }, index) => ({
      start,
      end,
      paragraph: at + 1,
      index,
      terms: terms(slice(article.text, { start, end }), start),
    })),
  );
  return [title, ...sentences];
}
