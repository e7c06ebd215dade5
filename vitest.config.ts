import { defineConfig } from 'vitest/config';

/** Checks that need more than Node. */
const LOCAL = 'test/**/*.local.test.ts';

// Generous: a busy machine must not turn a test red; no test measures time.
const shared = { testTimeout: 60_000, hookTimeout: 60_000, pool: 'forks' } as const;

export default defineConfig({
  test: {
    // The command line waits for its own processes: one worker less than cores would leave a core idle.
    maxWorkers: '100%',
    projects: [
      // Pure code: files share a process, so that the word list and the lexicons are loaded once.
      {
        test: {
          ...shared,
          name: 'code',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/**', LOCAL],
        },
      },
      // These need a browser or an office suite, and are run by `npm run test:local`; without them they skip.
      { test: { ...shared, name: 'local', include: [LOCAL] } },
      // These run the built program, so it is built first when it is older than its sources; its engine is made once too.
      {
        test: {
          ...shared,
          name: 'cli',
          isolate: false,
          include: ['test/cli/**/*.test.ts'],
          globalSetup: ['test/cli/build.ts'],
        },
      },
    ],
  },
});
