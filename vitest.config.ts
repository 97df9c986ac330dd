import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // These need a browser: see vitest.browser.config.ts.
    exclude: ['tests/preview/browser.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
