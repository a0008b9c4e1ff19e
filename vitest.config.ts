import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/electron/**', 'test/bench/**', 'node_modules/**'],
    testTimeout: 20_000,
    env: { TZ: process.env.TZ ?? 'UTC' },
  },
});
