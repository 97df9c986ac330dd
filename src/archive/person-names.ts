import type { Article } from '../articles/article.ts';
import { names } from '../text/names.ts';
import { slice } from '../text/span.ts';
import { foldName } from './filter.ts';
import type { Pace } from './pace.ts';
import { Suggestions } from './suggestions.ts';

/** Below this the rules are guessing, and a completion should not. */
const SURE = 0.5;

/** The people that articles name, read only when somebody asks for them: that takes longer than indexing. */
export class PersonNames {
  readonly table = new Suggestions();
  readonly #unread = new Set<Article>();
  readonly #read = new Map<Article, readonly string[]>();

  add(article: Article): void {
    this.#unread.add(article);
  }

  remove(article: Article): void {
    this.#unread.delete(article);
    for (const name of this.#read.get(article) ?? []) this.table.remove(name);
    this.#read.delete(article);
  }

  /** Reads the articles that have not been read, until all are or it is `deadline` on `performance.now()`. */
  async read(pace: Pace, deadline: number): Promise<void> {
    for (const article of this.#unread) {
      if (performance.now() > deadline) return;
      this.#unread.delete(article);
      this.#read.set(article, this.#enter(article));
      if (pace.due()) await pace.pause();
    }
  }

  #enter(article: Article): string[] {
    return personsOf(article)
      .map((name) => this.table.add(name))
      .filter((folded) => folded !== null);
  }
}

/** The persons of an article, each once; a family name alone only where no full name has it. */
export function personsOf(article: Article): string[] {
  const found = new Map<string, string>();
  for (const { kind, sentences } of article.paragraphs) {
    // A headline's capitals make names of anything.
    if (kind === 'heading') continue;
    for (const sentence of sentences) {
      for (const mention of names(article.text, sentence)) {
        if (mention.kind !== 'person' || mention.confidence < SURE) continue;
        const name = slice(article.text, mention).replace(/\s+/g, ' ');
        const folded = foldName(name);
        if (folded !== '' && !found.has(folded)) found.set(folded, name);
      }
    }
  }
  const parts = new Set(
    [...found.keys()].filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')),
  );
  return [...found].filter(([folded]) => !parts.has(folded)).map(([, name]) => name);
}
