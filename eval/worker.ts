import type { Order } from './apart.ts';
import { awayHere, measure } from './measure.ts';

// A part of an evaluation in a process of its own: an order in, what came of it out (see `apart.ts`).
process.once('message', async ({ work, options }: Order) => {
  const done = work === 'away' ? await awayHere(options) : await measure(options);
  process.send?.(done, () => process.disconnect());
});
