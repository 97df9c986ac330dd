import type { Article } from '../articles/article.ts';
import { Acronyms } from './acronyms.ts';
import { foldName } from './filter.ts';
import { byDate } from './heads.ts';
import { Mentioned } from './mentioned.ts';
import type { Pace } from './pace.ts';
import { PassageIndex } from './passage-index.ts';
import { passagesOf } from './passages.ts';
import { Suggestions } from './suggestions.ts';

/** An article with the number of its first passage; the others follow. */
interface Entry {
  readonly article: Article;
  readonly first: number;
}

/** Everything that one scope holds, and nothing of another. One `put` or `remove` at a time. */
export class Collection {
  readonly index = new PassageIndex();
  readonly acronyms = new Acronyms();
  readonly mentioned = new Mentioned();
  readonly titles = new Suggestions();
  readonly sources = new Suggestions();
  readonly #entries = new Map<string, Entry>();
  readonly #byKey = new Map<string, Article>();
  readonly #byTitle = new Map<string, Article[]>();
  readonly #list: Article[] = [];
  #isSorted = true;
  #copies = 0;
  #changes = 0;

  /** How often an article came or went, or a passage with it. */
  get changes(): number {
    return this.#changes;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** How many of the articles repeat another. */
  get copies(): number {
    return this.#copies;
  }

  /** Latest first. */
  articles(): readonly Article[] {
    // All but the newcomers are in order: that is a quick sort.
    if (!this.#isSorted) this.#list.sort(byDate);
    this.#isSorted = true;
    return this.#list;
  }

  byId(id: string): Article | undefined {
    return this.#entries.get(id)?.article;
  }

  byKey(key: string): Article | undefined {
    return this.#byKey.get(key);
  }

  /** Those whose title is the same but for case, accents and punctuation. */
  titled(folded: string): readonly Article[] {
    return this.#byTitle.get(folded) ?? [];
  }

  /** An article of the same id is found until the new one is. */
  async put(article: Article, pace: Pace): Promise<void> {
    let first: number | null = null;
    for (const passage of passagesOf(article)) {
      const id = this.index.add(article, passage);
      this.acronyms.add(passage.text);
      first ??= id;
      this.#changes++;
      if (pace.due()) await pace.pause();
    }
    const old = this.#entries.get(article.id);
    if (old !== undefined) this.#leave(old.article);
    this.#entries.set(article.id, { article, first: first ?? 0 });
    this.#enter(article);
    if (old !== undefined) await this.#unindex(old, pace);
  }

  async remove(id: string, pace: Pace): Promise<boolean> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return false;
    this.#entries.delete(id);
    this.#leave(entry.article);
    await this.#unindex(entry, pace);
    return true;
  }

  #enter(article: Article): void {
    this.#changes++;
    this.#byKey.set(article.key, article);
    this.#list.push(article);
    this.#isSorted = false;
    if (article.copyOf !== null) this.#copies++;
    this.mentioned.add(article);
    if (article.source !== null) this.sources.add(article.source);
    const title = this.titles.add(article.title);
    if (title === null) return;
    const others = this.#byTitle.get(title);
    if (others === undefined) this.#byTitle.set(title, [article]);
    else others.push(article);
  }

  #leave(article: Article): void {
    this.#changes++;
    this.#byKey.delete(article.key);
    this.#list.splice(this.#list.indexOf(article), 1);
    if (article.copyOf !== null) this.#copies--;
    this.mentioned.remove(article);
    if (article.source !== null) this.sources.remove(foldName(article.source));
    this.#withdrawTitle(article);
  }

  async #unindex({ article, first }: Entry, pace: Pace): Promise<void> {
    for (const [at, passage] of passagesOf(article).entries()) {
      this.index.remove(first + at, passage);
      this.acronyms.remove(passage.text);
      this.#changes++;
      if (pace.due()) await pace.pause();
    }
  }

  #withdrawTitle(article: Article): void {
    const title = foldName(article.title);
    const others = this.titled(title).filter((other) => other !== article);
    if (others.length > 0) this.#byTitle.set(title, others);
    else this.#byTitle.delete(title);
    this.titles.remove(title);
  }
}
