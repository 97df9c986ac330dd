import { foldName } from '../../archive/filter.ts';
import { type Article, type Scope, SHARED } from '../../articles/article.ts';
import { isStop } from '../../text/terms.ts';
import { anchorsOf, type Key, nameKey, sourceKey, termKey } from './anchors.ts';
import { ArticleWords } from './article-words.ts';
import { matches, type Watched, watchedBy } from './watched.ts';
import type { Watch } from './watches.ts';

/** A watch with the keys that it is found by. */
interface Kept {
  readonly watch: Watch;
  readonly watched: Watched;
  anchors: readonly Key[];
  /** Articles that had an anchor and did not match, since the anchors were last chosen. */
  misses: number;
  patience: number;
  /** When it was last looked at. */
  seen: number;
}

const NOTHING: ReadonlySet<Kept> = new Set();

/** Articles that a watch is looked at for in vain before rarer anchors are looked for. */
const PATIENCE = 8;
/** Keys whose frequencies are remembered. */
const MOST_COUNTED = 100_000;

/**
 * Watches by the rarest key that each needs, so that an article has to be compared with few of them. How rare a key is
 * is learned from the articles that come, and a watch that is often looked at in vain moves to a rarer key.
 */
export class WatchIndex {
  readonly #kept = new Map<number, Kept>();
  readonly #byKey = new Map<Key, Set<Kept>>();
  readonly #counts = new Map<Key, number>();
  /** How many anchors are names: where there are none, no article is read for its names. */
  #names = 0;
  /** How many articles were compared. */
  #looks = 0;

  get size(): number {
    return this.#kept.size;
  }

  /** Takes the place of the watch with the same id. One that is paused, or cannot be read, matches nothing. */
  put(watch: Watch): void {
    this.drop(watch.id);
    const watched = watch.pausedAt === null ? watchedBy(watch) : null;
    if (watched === null) return;
    const anchors = anchorsOf(watched, (key) => this.#rarity(key));
    if (anchors === null) return;
    const kept: Kept = { watch, watched, anchors, misses: 0, patience: PATIENCE, seen: 0 };
    this.#kept.set(watch.id, kept);
    this.#anchor(kept);
  }

  drop(id: number): void {
    const kept = this.#kept.get(id);
    if (kept === undefined) return;
    this.#kept.delete(id);
    this.#loosen(kept);
  }

  /** The ids of a server's watches that match anything. */
  of(scope: Scope): number[] {
    return [...this.#kept.values()].filter(({ watch }) => watch.scope === scope).map(({ watch }) => watch.id);
  }

  /** The watches that an article of this scope is to be reported to, by id. */
  matching(article: Article): Watch[] {
    const words = new ArticleWords(article);
    const keys = this.#keysOf(article, words);
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (this.#counts.size > MOST_COUNTED) this.#forgetRare();
    const found: Watch[] = [];
    const missed: Kept[] = [];
    this.#looks++;
    for (const key of keys) {
      for (const kept of this.#byKey.get(key) ?? NOTHING) {
        if (kept.seen === this.#looks || !mayHear(kept.watch, article)) continue;
        kept.seen = this.#looks;
        if (matches(kept.watched, words)) found.push(kept.watch);
        else missed.push(kept);
      }
    }
    for (const kept of missed) this.#missed(kept);
    return found.sort((a, b) => a.id - b.id);
  }

  #keysOf(article: Article, words: ArticleWords): Key[] {
    const keys = [...words.terms].map(termKey);
    if (article.source !== null) keys.push(sourceKey(foldName(article.source)));
    if (this.#names > 0) for (const sound of words.names) keys.push(nameKey(sound));
    return keys;
  }

  /** Where nothing is known of either, a longer word is the rarer one. */
  #rarity(key: Key): number {
    const common = isStop(key.slice(2)) ? 1_000 : 0;
    return (this.#counts.get(key) ?? 0) + common + 1 / key.length;
  }

  #missed(kept: Kept): void {
    if (++kept.misses < kept.patience) return;
    kept.misses = 0;
    kept.patience *= 2;
    const anchors = anchorsOf(kept.watched, (key) => this.#rarity(key));
    if (anchors === null) return;
    this.#loosen(kept);
    kept.anchors = anchors;
    this.#anchor(kept);
  }

  #anchor(kept: Kept): void {
    for (const key of kept.anchors) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, new Set([kept]));
      else known.add(kept);
      if (isName(key)) this.#names++;
    }
  }

  #loosen(kept: Kept): void {
    for (const key of kept.anchors) {
      const known = this.#byKey.get(key);
      known?.delete(kept);
      if (known?.size === 0) this.#byKey.delete(key);
      if (isName(key)) this.#names--;
    }
  }

  #forgetRare(): void {
    for (const [key, count] of this.#counts) {
      if (count < 2) this.#counts.delete(key);
      else this.#counts.set(key, Math.floor(count / 2));
    }
  }
}

const isName = (key: Key): boolean => key.startsWith('n:');

/** What belongs to everybody is heard of in every server, what belongs to a server there alone. */
function mayHear({ scope }: Watch, article: Article): boolean {
  return article.scope === SHARED || article.scope === scope;
}
