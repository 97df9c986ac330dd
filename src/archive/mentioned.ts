import type { Article } from '../articles/article.ts';
import { names } from '../text/names.ts';
import { slice } from '../text/span.ts';
import { Background } from './background.ts';
import { foldName } from './filter.ts';
import type { Pace } from './pace.ts';
import { Suggestions } from './suggestions.ts';
import { titleTopics } from './title-topics.ts';

/** Below this the rules are guessing, and a completion should not. */
const SURE = 0.5;
/** So many articles are always read: a small archive is known whole at the first call, even on a busy machine. */
const AT_ONCE = 40;

/** What articles mention, by name: read only when somebody asks for it, since that takes longer than indexing. */
export class Mentioned {
  readonly persons = new Suggestions();
  /** Places and organisations, and what titles say that an article is about. */
  readonly others = new Suggestions();
  readonly #unread = new Set<Article>();
  readonly #read = new Map<Article, Named>();
  readonly #rest = new Background((pace) => this.#readUntil(Number.POSITIVE_INFINITY, pace));

  add(article: Article): void {
    this.#unread.add(article);
  }

  remove(article: Article): void {
    this.#unread.delete(article);
    const { persons, others } = this.#read.get(article) ?? NOTHING;
    for (const name of persons) this.persons.remove(name);
    for (const name of others) this.others.remove(name);
    this.#read.delete(article);
  }

  /**
   * Reads the articles that have not been read, until all are, or some dozens are and it is `deadline` on
   * `performance.now()`. Those that are left then are read in the background.
   */
  async read(pace: Pace, deadline: number): Promise<void> {
    this.#rest.check();
    await this.#readUntil(deadline, pace);
    if (this.#unread.size > 0) this.#rest.start();
  }

  /** Adds the persons of articles to `found`, by their folded names, once every article has been read. */
  async gather(
    found: Map<string, Article[]>,
    admits: (article: Article) => boolean,
    pace: Pace,
  ): Promise<void> {
    this.#rest.check();
    await this.#readUntil(Number.POSITIVE_INFINITY, pace);
    for (const [article, { persons }] of this.#read) {
      if (pace.due()) await pace.pause();
      if (persons.length === 0 || !admits(article)) continue;
      for (const folded of persons) {
        const known = found.get(folded);
        if (known === undefined) found.set(folded, [article]);
        else known.push(article);
      }
    }
  }

  /** Whom an article names, as written; nobody where it has not been read. */
  personsIn(article: Article): string[] {
    const { persons } = this.#read.get(article) ?? NOTHING;
    return persons.flatMap((folded) => this.persons.get(folded)?.text ?? []);
  }

  /** Nothing more is read. */
  close(): void {
    this.#unread.clear();
  }

  async #readUntil(deadline: number, pace: Pace): Promise<void> {
    let read = 0;
    for (const article of this.#unread) {
      if (read++ >= AT_ONCE && performance.now() > deadline) return;
      this.#unread.delete(article);
      this.#read.set(article, this.#enter(article));
      if (pace.due()) await pace.pause();
    }
  }

  #enter(article: Article): Named {
    const { persons, others } = mentionedIn(article);
    return { persons: entered(this.persons, persons), others: entered(this.others, others) };
  }
}

/** Names, as written or folded. */
interface Named {
  readonly persons: readonly string[];
  readonly others: readonly string[];
}

const NOTHING: Named = { persons: [], others: [] };

function entered(table: Suggestions, names: readonly string[]): string[] {
  return names.map((name) => table.add(name)).filter((folded) => folded !== null);
}

/** What an article mentions, each once; a family name alone only where no full name has it. */
export function mentionedIn(article: Article): Named {
  const persons = new Map<string, string>();
  const others = new Map<string, string>();
  for (const { kind, sentences } of article.paragraphs) {
    // A headline's capitals make names of anything.
    if (kind === 'heading') continue;
    for (const sentence of sentences) {
      for (const mention of names(article.text, sentence)) {
        if (mention.confidence < SURE) continue;
        const table = mention.kind === 'person' ? persons : others;
        enter(table, slice(article.text, mention).replace(/\s+/g, ' '));
      }
    }
  }
  for (const topic of titleTopics(article)) enter(others, topic);
  const parts = new Set([...persons.keys()].filter((name) => name.includes(' ')).flatMap(wordsOf));
  return {
    persons: [...persons].filter(([folded]) => !parts.has(folded)).map(([, name]) => name),
    // What is somebody's name in this article is no other thing in it.
    others: [...others]
      .filter(([folded]) => !persons.has(folded) && !parts.has(folded))
      .map(([, name]) => name),
  };
}

function enter(table: Map<string, string>, name: string): void {
  const folded = foldName(name);
  if (folded !== '' && !table.has(folded)) table.set(folded, name);
}

function wordsOf(name: string): string[] {
  return name.split(' ');
}
