import type { Article, Scope } from '../../articles/article.ts';
import { newMark } from '../delivery/mark.ts';
import { moment, type Row, type Store, text, textOrNull, whole, wholeOrNull } from '../store/store.ts';
import { afterQuiet } from './local-time.ts';
import { Statements } from './statements.ts';
import type { Watch } from './watches.ts';

/** How long after the first printing another one is only named beside it. */
export const COPY_DAYS = 7;
const DAY = 24 * 60 * 60_000;
/** Deliveries that are remembered to have been composed: more than are ever about to be posted. */
const MOST_COMPOSED = 1_000;

/** An article that a watch matched. */
export interface Match {
  /** Of the version that matched; `id` is every version's. */
  readonly key: string;
  readonly scope: Scope;
  readonly id: string;
  readonly copyOf: string | null;
  readonly story: string;
}

/** What a delivery of a watch is about. */
export interface Report {
  readonly watch: number;
  readonly scope: Scope;
  readonly kind: 'alert' | 'digest';
  readonly mark: string;
  readonly madeAt: Date;
  /** Whether it is in a channel: then what it says was said. */
  readonly isPosted: boolean;
  /** In the order in which they came. */
  readonly matches: readonly Match[];
}

/** The tables of matches and deliveries, as watches write them; what is inside a transaction stays inside it. */
export class Reports {
  readonly #sql: Statements;
  readonly #composed = new Set<number>();

  constructor(store: Store) {
    this.#sql = new Statements(store);
  }

  /** Notes that a watch matched an article; false where it did so before, or is gone. */
  match(watch: Watch, article: Article, now: Date): boolean {
    const story = article.copyOf ?? article.id;
    const first = article.copyOf === null ? null : this.#firstOf(watch, article, story, now);
    const found = this.#sql.run(
      `INSERT OR IGNORE INTO match (watch, article_scope, article_id, key, matched_at, delivery, copy_of, story)
        SELECT id, ?, ?, ?, ?, ?, ?, ? FROM watch WHERE id = ? AND paused_at IS NULL`,
      article.scope,
      article.id,
      article.key,
      now.getTime(),
      first?.delivery ?? null,
      first?.id ?? null,
      story,
      watch.id,
    );
    if (found.changes === 0) return false;
    if (first !== null) this.#touch(first.delivery);
    else if (watch.mode === 'each') this.#report(watch, 'alert', now, article);
    return true;
  }

  /** The printing of a story that a watch has reported, or will. */
  #firstOf(watch: Watch, article: Article, story: string, now: Date) {
    const found = this.#sql.one(
      `SELECT match.article_id, match.delivery FROM match LEFT JOIN delivery ON delivery.id = match.delivery
        WHERE match.watch = ? AND match.story = ? AND match.article_scope = ? AND match.copy_of IS NULL
          AND match.matched_at >= ? AND (delivery.state IS NULL OR delivery.state <> 'dropped')
        ORDER BY match.matched_at DESC LIMIT 1`,
      watch.id,
      story,
      article.scope,
      now.getTime() - COPY_DAYS * DAY,
    );
    return found === null
      ? null
      : { id: text(found, 'article_id'), delivery: wholeOrNull(found, 'delivery') };
  }

  /** What may be posted already has to be edited: also what was composed, and is about to be. */
  #touch(delivery: number | null): void {
    if (delivery === null) return;
    const states = this.#composed.has(delivery) ? `'waiting', 'sending', 'sent'` : `'sending', 'sent'`;
    this.#sql.run(`UPDATE delivery SET is_stale = 1 WHERE id = ? AND state IN (${states})`, delivery);
  }

  /** A delivery is being composed: whatever comes to it from now on may be missing in it. */
  composing(delivery: number): void {
    this.#composed.delete(delivery);
    this.#composed.add(delivery);
    for (const oldest of this.#composed) {
      if (this.#composed.size <= MOST_COMPOSED) break;
      this.#composed.delete(oldest);
    }
  }

  /**
   * The text of an article that a watch matched was corrected: what is not posted yet quotes the new one, or is dropped
   * where that does not match. A paused watch is looked at when it is resumed.
   */
  corrected(article: Article, stillMatching: ReadonlySet<number>): void {
    const waiting = this.#sql.all(
      `SELECT match.watch, watch.paused_at FROM match JOIN watch ON watch.id = match.watch
        LEFT JOIN delivery ON delivery.id = match.delivery
        WHERE match.article_scope = ? AND match.article_id = ? AND delivery.begun_at IS NULL`,
      article.scope,
      article.id,
    );
    for (const each of waiting) {
      const watch = whole(each, 'watch');
      const stays = stillMatching.has(watch) || wholeOrNull(each, 'paused_at') !== null;
      const where = 'WHERE watch = ? AND article_scope = ? AND article_id = ?';
      const place = [watch, article.scope, article.id];
      if (stays) this.#sql.run(`UPDATE match SET key = ? ${where}`, article.key, ...place);
      else this.#sql.run(`DELETE FROM match ${where}`, ...place);
    }
  }

  /** Makes one delivery of all that a watch matched and has not reported; false where there is nothing. */
  digest(watch: Watch, now: Date): boolean {
    const waiting = this.#sql.one(
      'SELECT 1 AS it FROM match WHERE watch = ? AND delivery IS NULL LIMIT 1',
      watch.id,
    );
    if (waiting === null) return false;
    this.#report(watch, 'digest', now, null);
    return true;
  }

  #report(watch: Watch, kind: 'alert' | 'digest', now: Date, article: Article | null): void {
    const due = afterQuiet(now, watch.quiet, watch.zone);
    const { lastInsertRowid } = this.#sql.run(
      `INSERT INTO delivery (scope, kind, watch, target, state, mark, made_at, due_at)
        VALUES (?, ?, ?, ?, 'waiting', ?, ?, ?)`,
      watch.scope,
      kind,
      watch.id,
      watch.channel,
      newMark(),
      now.getTime(),
      due.getTime(),
    );
    const delivery = Number(lastInsertRowid);
    if (article === null) {
      this.#sql.run('UPDATE match SET delivery = ? WHERE watch = ? AND delivery IS NULL', delivery, watch.id);
    } else {
      this.#sql.run(
        'UPDATE match SET delivery = ? WHERE watch = ? AND article_scope = ? AND article_id = ?',
        delivery,
        watch.id,
        article.scope,
        article.id,
      );
    }
  }

  /** What waits and was never sent is reported later, if at all: by a digest, or when the watch is resumed. */
  withhold(watch: number): void {
    const waiting = `SELECT id FROM delivery WHERE watch = ? AND state = 'waiting' AND begun_at IS NULL`;
    this.#sql.run(`UPDATE match SET delivery = NULL WHERE delivery IN (${waiting})`, watch);
    this.#sql.run(`DELETE FROM delivery WHERE watch = ? AND state = 'waiting' AND begun_at IS NULL`, watch);
  }

  /** What waits goes to another channel. */
  redirect(watch: number, channel: string): void {
    this.#sql.run(
      `UPDATE delivery SET target = ? WHERE watch = ? AND state = 'waiting' AND begun_at IS NULL`,
      channel,
      watch,
    );
  }

  byId(delivery: number): Report | null {
    return this.#reportOf(this.#sql.one('SELECT * FROM delivery WHERE id = ?', delivery));
  }

  byMark(mark: string, scope: Scope): Report | null {
    return this.#reportOf(this.#sql.one('SELECT * FROM delivery WHERE mark = ? AND scope = ?', mark, scope));
  }

  #reportOf(found: Row | null): Report | null {
    const kind = found?.kind;
    if (found === null || (kind !== 'alert' && kind !== 'digest')) return null;
    const matches = this.#sql.all(
      'SELECT key, article_scope, article_id, copy_of, story FROM match WHERE delivery = ? ORDER BY matched_at, article_id',
      whole(found, 'id'),
    );
    return {
      watch: whole(found, 'watch'),
      scope: text(found, 'scope'),
      kind,
      mark: text(found, 'mark'),
      madeAt: moment(found, 'made_at'),
      isPosted: textOrNull(found, 'message') !== null,
      matches: matches.map((each) => ({
        key: text(each, 'key'),
        scope: text(each, 'article_scope'),
        id: text(each, 'article_id'),
        copyOf: textOrNull(each, 'copy_of'),
        story: text(each, 'story'),
      })),
    };
  }
}
