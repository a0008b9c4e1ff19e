import { defineConfig } from 'vitest/config';

const BUILT_PROGRAM_TESTS = ['e2e', 'electron', 'faults'].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    env: { TZ: process.env.TZ ?? 'UTC' },
    // A busy machine is slow, not wrong: the limits below are there to end what hangs.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...BUILT_PROGRAM_TESTS, 'test/bench/**', 'node_modules/**'],
          testTimeout: 60_000,
        },
      },
      {
        // On the built program, two files at a time: each starts browsers of its own.
        extends: true,
        test: {
          name: 'program',
          include: BUILT_PROGRAM_TESTS,
          globalSetup: ['test/e2e/support/build-first.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
