import type { Stage } from '../../../src/tracking/stage.ts';
import type { Random } from '../../fuzz/random.ts';

/** Where a process is ended with SIGKILL. */
export type Point =
  /** When it reaches a stage for the `count`th time, from 1. */
  | { readonly at: 'stage'; readonly stage: Stage; readonly count: number }
  /** Before the `count`th statement that writes, in a transaction or by itself; of those to one table, where it is named. */
  | { readonly at: 'write'; readonly count: number; readonly table?: string }
  /** So many milliseconds after it was started, by its parent. */
  | { readonly at: 'moment'; readonly after: number };

export const STAGES: readonly Stage[] = [
  'feed fetched',
  'entries stored',
  'page fetched',
  'article stored',
  'article indexed',
  'delivery begun',
  'message posted',
  'delivery settled',
];

/** One point: most at a stage, others inside writes or at any moment. */
export function nextPoint(random: Random): Point {
  const which = random.below(10);
  if (which < 6) return { at: 'stage', stage: random.from(STAGES), count: random.between(1, 3) };
  if (which < 9) return { at: 'write', count: random.between(1, 60) };
  return { at: 'moment', after: random.between(0, 1200) };
}

/** For a table of how many there were. */
export function nameOf(point: Point): string {
  if (point.at === 'stage') return point.stage;
  return point.at === 'write' ? 'inside a write' : 'at any moment';
}
