import { expect, it, vi } from 'vitest';
import { Background } from '../../src/archive/background.ts';

it('does its work once at a time, and not before somebody else had a turn', async () => {
  let begun = 0;
  const background = new Background(async (pace) => {
    begun++;
    await pace.pause();
  });
  background.start();
  background.start();
  expect(begun).toBe(0);
  await vi.waitFor(() => expect(begun).toBe(1));
  await vi.waitFor(() => {
    background.start();
    expect(begun).toBeGreaterThan(1);
  });
});

it('tells the next that asks what went wrong, once', async () => {
  const background = new Background(() => Promise.reject(new Error('a bug')));
  background.check();
  background.start();
  await vi.waitFor(() => expect(() => background.check()).toThrow('a bug'));
  expect(() => background.check()).not.toThrow();
});
