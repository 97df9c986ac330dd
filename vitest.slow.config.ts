import { defineConfig } from 'vitest/config';

// What takes minutes: processes that are killed, days that go by, the demonstration. One after the other, since each
// has processes of its own.
export default defineConfig({
  test: {
    include: ['tests/**/*.slow.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
  },
});
