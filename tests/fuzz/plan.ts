import type { Area } from './area.ts';
import type { Chunk } from './orders.ts';

/** Cases that a worker runs in one go. */
const CHUNK = 50;

/**
 * Hands out the cases of all areas by their shares, in chunks that take turns: a run that is cut short has still seen
 * something of each area.
 */
export function planChunks(areas: readonly Area[], cases: number): Chunk[] {
  const whole = areas.reduce((sum, area) => sum + area.share, 0);
  const chunks = areas.flatMap(({ name, share }) => {
    const count = Math.round((cases * share) / whole);
    return Array.from({ length: Math.ceil(count / CHUNK) }, (_, at) => ({
      chunk: { area: name, from: at * CHUNK, to: Math.min(count, (at + 1) * CHUNK) },
      turn: (at + 0.5) / Math.ceil(count / CHUNK),
    }));
  });
  return chunks.sort((a, b) => a.turn - b.turn).map(({ chunk }) => chunk);
}
