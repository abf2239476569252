import { defineConfig } from 'vitest/config'

/** Three suites: `unit` beside the files, `store` (the contract on a real PostgreSQL), `journeys` in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['src/store/contract/**'],
        },
      },
      { test: { name: 'store', include: ['src/store/contract/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { name: 'journeys', include: ['tests/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false } },
    ],
  },
})
