import { defineConfig } from 'vitest/config';

/** Tests on the built program, one file after the other: each starts browsers of its own. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts', 'test/electron/**/*.test.ts'],
    globalSetup: ['test/e2e/support/build-first.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: process.env.TZ ?? 'UTC' },
  },
});
