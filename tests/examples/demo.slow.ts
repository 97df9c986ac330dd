import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../processes.ts';

it('the demonstration of tracking holds at every step', async () => {
  const { status, out } = await run(resolve('examples/tracking/demo.ts'));
  expect(out).not.toContain('✗');
  expect(out).toContain('All of it holds');
  expect(status).toBe(0);
});
