import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node26 } from './node26.mjs'
import { root } from './root.mjs'

/**
 * What is built before the house runs, in this order. A step is skipped while `config` does not exist and while
 * nothing under `sources` has changed since it last succeeded. Add a step here when a room gains something to build.
 */
export const steps = [
  {
    name: 'the desk',
    config: 'src/desk/vite.config.ts',
    sources: ['src/desk', 'src/core', 'src/words', 'package-lock.json'],
    out: 'dist/desk',
  },
  {
    name: 'the islands of the public pages',
    config: 'src/site/islands/vite.config.ts',
    sources: ['src/site/islands', 'src/core', 'src/words', 'package-lock.json'],
    out: 'dist/islands',
  },
]

function* filesUnder(path) {
  if (!existsSync(path)) return
  const children = path.endsWith('.json')
    ? [{ name: '', isDirectory: () => false }]
    : readdirSync(path, { withFileTypes: true })
  for (const child of children.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = join(path, child.name)
    if (child.isDirectory()) yield* filesUnder(full)
    else if (!/\.test\.[cm]?tsx?$/.test(full)) yield full
  }
}

/** A digest of names and contents of everything a step is built from. */
export function fingerprint(step) {
  const hash = createHash('sha256').update(JSON.stringify(step))
  for (const source of step.sources) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

/** Builds what is stale, one line of notice each; ends the process with the builder's words if a step fails. */
export function buildIfStale(say) {
  for (const step of steps) {
    if (!existsSync(join(root, step.config))) continue
    const stamp = join(root, 'dist', `.${step.out.replace(/\W/g, '-')}`)
    const print = fingerprint(step)
    if (existsSync(join(root, step.out)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print)
      continue
    say(`Building ${step.name} …`)
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const built = spawnSync(node26(), [vite, 'build', '--config', step.config, '--logLevel', 'warn'], {
      cwd: root,
      // Who starts the house (a test, a development shell) does not say what is built.
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (built.status !== 0) {
      process.stderr.write(`${built.stdout}${built.stderr}Building ${step.name} failed.\n`)
      process.exit(1)
    }
    mkdirSync(join(root, 'dist'), { recursive: true })
    writeFileSync(stamp, print)
  }
}
