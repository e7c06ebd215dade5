import { defineConfig } from 'vitest/config';
import { ProjectByProject } from './test/order.js';

/** Checks that need more than Node. */
const LOCAL = 'test/**/*.local.test.ts';

/** Checks of the built program: its start, threads, pipes and signals. What a command says is checked from the sources. */
const BUILT = ['test/cli/{built,batch}.test.ts'];

const shared = {
  // Generous: a busy machine must not turn a test red; no test measures time.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  pool: 'forks' as const,
  // Much that is made lives for one test: with more room for what is young (in MB) a tenth less time goes to clearing.
  execArgv: ['--max-semi-space-size=64'],
};

export default defineConfig({
  test: {
    // The command line waits for its own processes: one worker less than cores would leave a core idle.
    maxWorkers: '100%',
    sequence: { sequencer: ProjectByProject },
    projects: [
      // From the sources: files share a process, so that the word list and the lexicons are loaded once.
      {
        test: {
          ...shared,
          name: 'code',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...BUILT, LOCAL],
        },
      },
      // These need a browser or an office suite, and are run by `npm run test:local`; without them they skip.
      { test: { ...shared, name: 'local', include: [LOCAL] } },
      // The built program is made first when it is older than its sources; its engine is loaded once too.
      {
        test: {
          ...shared,
          name: 'cli',
          isolate: false,
          include: BUILT,
          globalSetup: ['test/cli/build.ts'],
        },
      },
    ],
  },
});
