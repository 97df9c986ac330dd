import { defineConfig } from 'vitest/config';

/** The tests that drive a browser: `npm run test:browser`. They need Chromium, which `npm test` does not. */
export default defineConfig({
  test: {
    include: ['tests/preview/browser.test.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
  },
});
