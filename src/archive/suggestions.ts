import { Background } from './background.ts';
import { foldName } from './filter.ts';
import type { Asked, Offer, OfferTable, Patience } from './offer-table.ts';
import type { Pace } from './pace.ts';
import { eachOnce, listsFor } from './word-lists.ts';
import { WordStarts } from './word-starts.ts';

interface Entry extends Offer {
  text: string;
  articles: number;
}

/** So many take longer to enter than to look through. */
const MANY = 20_000;
/** Fewer that are gone are not worth an index anew. */
const FEW = 1_000;

/**
 * The names, titles or sources of one scope, with how many articles have them. They can be looked up by the beginnings
 * of their words; that index is made when it is first asked for, so that a start need not.
 */
export class Suggestions implements OfferTable {
  readonly #entries = new Map<string, Entry>();
  #starts = new WordStarts<Entry>();
  /** Those that the index does not have yet. */
  #newcomers: Entry[] = [];
  /** How many the index has that are gone. */
  #gone = 0;
  readonly #rest = new Background((pace) => this.#index(Number.POSITIVE_INFINITY, pace));

  /** Gives what to `remove` it by; null where nothing of it could be typed. */
  add(text: string): string | null {
    const folded = foldName(text);
    if (folded === '') return null;
    const entry = this.#entries.get(folded);
    if (entry === undefined) {
      const made = { folded, text, articles: 1 };
      this.#entries.set(folded, made);
      this.#newcomers.push(made);
    } else {
      entry.articles++;
      // “XI JINPING” in one headline should not be how he is shown.
      if (entry.text === entry.text.toUpperCase()) entry.text = text;
    }
    return folded;
  }

  remove(folded: string): void {
    const entry = this.#entries.get(folded);
    if (entry === undefined) return;
    entry.articles--;
    if (entry.articles > 0) return;
    this.#entries.delete(folded);
    this.#gone++;
    if (this.#gone > FEW && this.#gone > this.#entries.size) this.#forget();
  }

  get(folded: string): Offer | undefined {
    return this.#entries.get(folded);
  }

  /**
   * By the index of the words, and those that are not in it yet, since they are very many, or it is `deadline` before all
   * are: they come into it in the background. What is no longer here may be in it too.
   */
  async mayFit(asked: Asked, { pace, deadline }: Patience): Promise<Iterable<Offer>> {
    if (asked.way === 'all') return this.#entries.values();
    this.#rest.check();
    if (this.#newcomers.length < MANY) await this.#index(deadline, pace);
    if (this.#newcomers.length > 0) this.#rest.start();
    return eachOnce(listsFor(asked, this.#starts), [...this.#newcomers]);
  }

  async #index(deadline: number, pace: Pace): Promise<void> {
    for (let next = this.#newcomers.pop(); next !== undefined; next = this.#newcomers.pop()) {
      if (next.articles > 0) this.#starts.add(next);
      if (!pace.due()) continue;
      if (performance.now() > deadline) return;
      await pace.pause();
    }
  }

  /** The next that asks makes the index anew, from what is left. */
  #forget(): void {
    this.#starts = new WordStarts();
    this.#newcomers = [...this.#entries.values()];
    this.#gone = 0;
  }
}
