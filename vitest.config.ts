import { defineConfig } from 'vitest/config';

const SHARED = ['answers', 'archive', 'articles', 'desk', 'eval', 'health', 'picture', 'properties', 'text'];

const limits = { testTimeout: 20_000, hookTimeout: 30_000 };
// These need a browser: see vitest.browser.config.ts.
const exclude = ['tests/preview/browser.test.ts'];

// Loading the word lists and the libraries takes longer than most files' tests. What neither listens nor starts
// anything shares them with the files before it; what does has a world of its own.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...limits,
          name: 'shared',
          include: SHARED.map((folder) => `tests/${folder}/**/*.test.ts`),
          isolate: false,
        },
      },
      {
        test: {
          ...limits,
          name: 'alone',
          include: ['tests/**/*.test.ts'],
          exclude: [...exclude, ...SHARED.map((folder) => `tests/${folder}/**`)],
        },
      },
    ],
  },
});
