import { defineConfig } from 'vitest/config';
import { inkScenes } from './src/author/vite/ink-scenes.ts';

/**
 * What runs on every change shares its machine with strangers: one stolen minute must not hold up a week of work. A test that
 * needed its second try is named in the report. Nowhere else: a test that fails now and then is to be mended.
 */
const retry = process.env['CI'] ? 1 : 0;

export default defineConfig({
  // the screens ask for virtual:catalogue
  plugins: [inkScenes()],
  test: {
    // the machine that runs the tests has two cores
    maxWorkers: 2,
    // a worker reads React, Zod and the compiler of Ink once, not once for each file; files leave nothing behind for each other
    isolate: false,
    unstubGlobals: true,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/endings/**', 'tests/many-machines/**', 'tests/server/**', 'tests/walk-through/**'],
        },
      },
      // Colyseus keeps its rooms in the process, so each file that starts a server has one of its own
      { extends: true, test: { name: 'server', environment: 'node', isolate: true, retry, testTimeout: 60_000, include: ['tests/server/**/*.test.ts'] } },
      // needs a redis-server: `npm run many-machines` says so where there is none
      { extends: true, test: { name: 'many-machines', environment: 'node', isolate: true, retry, testTimeout: 90_000, hookTimeout: 60_000, include: ['tests/many-machines/**/*.test.ts'] } },
      ...['browser', 'endings', 'walk-through'].map((name) => ({
        extends: true as const,
        test: {
          name,
          environment: 'node' as const,
          isolate: name === 'walk-through',
          globalSetup: ['tests/support/unpack-browser.ts'],
          include: [`tests/${name}/**/*.test.ts`],
          // a page mostly waits to be painted: one more than there are cores keeps them busy
          maxWorkers: 3,
          // each page load and each click is real; a slow machine must not fail a right game
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          retry,
        },
      })),
    ],
  },
});
