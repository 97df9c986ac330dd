import { isNearPrefix } from './near-prefix.ts';

/** A word with whatever has it. */
interface Word<T> {
  readonly word: string;
  readonly holders: T[];
}

/** What has more words has no short form that anybody types. */
const MOST_INITIALS = 4;

/**
 * What has a word that begins with some letters, or nearly so. Words are kept by their first letter, and by their
 * second for those with a mistake in the first: of 50,000 words some thousands are looked at. About 60 bytes a word of
 * an entry.
 */
export class WordStarts<T extends { readonly folded: string }> {
  readonly #words = new Map<string, Word<T>>();
  readonly #byFirst = new Map<string, Word<T>[]>();
  readonly #bySecond = new Map<string, Word<T>[]>();

  /** By each of its words, and by its initials (“jfk”). */
  add(holder: T): void {
    const words = holder.folded.split(' ');
    for (const word of new Set(words)) this.#enter(word, holder);
    const initials = initialsOf(words);
    if (initials !== null && !words.includes(initials)) this.#enter(initials, holder);
  }

  /** Lists of what has a word that begins so; one thing may be in several. */
  beginning(start: string): readonly (readonly T[])[] {
    return this.#found(this.#byFirst.get(start.charAt(0)), (word) => word.startsWith(start));
  }

  /** The same, where one letter may be wrong, missing, too many, or two may have changed places. */
  near(start: string): readonly (readonly T[])[] {
    const first = start.charAt(0);
    const second = start.charAt(1);
    const isNear = (word: string) => isNearPrefix(word, 0, start);
    const isElsewhere = (word: string) => word.charAt(0) !== first && word.charAt(0) !== second;
    const letters = new Set([first, second]);
    return [
      ...[...letters].flatMap((letter) => this.#found(this.#byFirst.get(letter), isNear)),
      ...[...letters].flatMap((letter) =>
        this.#found(this.#bySecond.get(letter), (word) => isElsewhere(word) && isNear(word)),
      ),
    ];
  }

  /** Whether something has exactly this word. */
  has(word: string): boolean {
    return this.#words.has(word);
  }

  #found(words: readonly Word<T>[] | undefined, fits: (word: string) => boolean): T[][] {
    return (words ?? []).filter(({ word }) => fits(word)).map(({ holders }) => holders);
  }

  #enter(word: string, holder: T): void {
    const known = this.#words.get(word);
    if (known !== undefined) {
      known.holders.push(holder);
      return;
    }
    const made = { word, holders: [holder] };
    this.#words.set(word, made);
    push(this.#byFirst, word.charAt(0), made);
    if (word.length > 1) push(this.#bySecond, word.charAt(1), made);
  }
}

/** “jfk” of “john f kennedy”; null where there are too few words for it, or too many. */
export function initialsOf(words: readonly string[]): string | null {
  if (words.length < 2 || words.length > MOST_INITIALS) return null;
  return words.map((word) => word.charAt(0)).join('');
}

function push<T>(table: Map<string, T[]>, key: string, item: T): void {
  const items = table.get(key);
  if (items === undefined) table.set(key, [item]);
  else items.push(item);
}
