import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These need a browser: see vitest.browser.config.ts.
    exclude: ['tests/preview/browser.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Loading the word lists and the libraries anew takes longer than most files' tests.
    isolate: false,
    // Many of them wait for timers and processes.
    maxWorkers: 3,
  },
});
