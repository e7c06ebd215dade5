import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 20_000, pool: 'forks' } as const;

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'code', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'] } },
      // These run the built program, so it is built first when it is older than its sources.
      {
        test: {
          ...shared,
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          testTimeout: 60_000,
          globalSetup: ['test/cli/build.ts'],
        },
      },
    ],
  },
});
