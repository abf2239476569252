import { defineConfig } from 'vitest/config'

/**
 * Three suites: `unit` beside the files, `store` on a real PostgreSQL (the contract, and every `*.database.test.ts`),
 * `journeys` in a real browser.
 */
const onDatabase = ['src/store/**/*.test.ts', 'src/**/*.database.test.ts']
const server = ['src/store/contract/server.ts']
const setupFiles = ['scripts/test/property-seed.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'bench/**/*.test.ts',
            'examples/**/*.test.ts',
          ],
          exclude: onDatabase,
          setupFiles,
          maxWorkers: '100%',
          isolate: false,
          // A busy machine is no reason to fail: only what never ends does.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'store',
          include: onDatabase,
          globalSetup: server,
          setupFiles,
          // A worker waits for PostgreSQL half the time.
          maxWorkers: '100%',
          // Each file has a database of its own and nothing else that another could meet; loading the house anew for each takes longer.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/**/*.test.ts'],
          globalSetup: server,
          setupFiles,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Each file has a house, a port and a browser of its own; more than two would only wait for each other.
          maxWorkers: 2,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
