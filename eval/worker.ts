import { measure } from './measure.ts';
import type { Options } from './options.ts';

// Half of an evaluation, in a process of its own: options in, sections out (see `apart.ts`).
process.once('message', async (options: Options) => {
  const sections = await measure(options);
  process.send?.(sections, () => process.disconnect());
});
