import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Counts what vitest reported. A file that could not be loaded has no tests to fail and counts as one failure;
 * so does a run that ends badly although every test passed (an error nobody awaited).
 */
export function countTests(report, code) {
  const files = report?.testResults ?? []
  const unloaded = files.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length
  const failed = (report?.numFailedTests ?? 0) + unloaded
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && (code !== 0 || report === undefined) ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/** Runs one of vitest's projects in a folder through `run(args) → { code, output }`, and counts. */
export async function runSuite(project, folder, run) {
  const place = mkdtempSync(join(tmpdir(), 'cartelera-report-'))
  // The run may be another account's.
  chmodSync(place, 0o777)
  const file = join(place, 'report.json')
  try {
    const { code, output } = await run([
      join(folder, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ])
    let report
    try {
      report = JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      // No report: the run broke before its end, and its output says why.
    }
    return { ...countTests(report, code), output }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}
