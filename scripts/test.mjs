import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { delimiter, dirname, join, relative } from 'node:path'
import { installIfMissing } from './install.mjs'
import { node26 } from './node26.mjs'
import { root } from './root.mjs'
import { ordinaryCopy } from './test/ordinary-copy.mjs'
import { runSuite } from './test/suite.mjs'

/**
 * Everything, in order of how soon it fails: `npm test`. Words after `--` choose parts (`npm test -- floors unit`).
 * Ends with one line `N passed, N failed[, N skipped]` over all of them; a check such as the types counts as one.
 */
installIfMissing(line => process.stdout.write(`${line}\n`))

const node = node26()
// A tool that starts `node` gets ours; settings of a house that somebody runs here do not reach the tests.
const { DATABASE_URL, CARTELERA_DATA: _data, PORT: _port, ...inherited } = process.env
const env = { ...inherited, PATH: `${dirname(node)}${delimiter}${inherited.PATH}`, NO_COLOR: '1' }
const bin = (name, file) => join(root, 'node_modules', name, file)

function run(args, { program = node, ...options } = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data))
    child.on('error', error => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}

async function check(args) {
  const { code, output } = await run(args)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output }
}

/** Where it matters who runs the server and whose its files are; the rest of the store never knows. */
const byAccount = ['embedded', 'backup', 'migrate', 'upgrade', 'contract/organisations']

async function storeAsOrdinaryUser() {
  const copy = ordinaryCopy()
  try {
    const { uid, gid, folder } = copy
    // Nothing of the original can be counted on: it may lie in a home that is closed to others.
    const program = node.startsWith(root) ? join(folder, relative(root, node)) : node
    const PATH = `${dirname(program)}${delimiter}${inherited.PATH}`
    const own = { ...env, PATH, HOME: folder, TMPDIR: folder }
    const asThem = args =>
      run([...args, ...byAccount.map(part => `src/store/${part}`)], {
        program,
        cwd: folder,
        uid,
        gid,
        env: own,
      })
    return await runSuite('store', folder, asThem)
  } finally {
    rmSync(copy.folder, { recursive: true, force: true })
  }
}

const isRoot = process.getuid?.() === 0
const suite = (name, extra = {}) => runSuite(name, root, args => run(args, { env: { ...env, ...extra } }))

const parts = [
  ['types', 'types', () => check([bin('typescript-7', 'bin/tsc'), '-p', 'tsconfig.json'])],
  ['lint', 'lint', () => check([bin('@biomejs/biome', 'bin/biome'), 'check', '.'])],
  ['floors', 'floors and circles', () => check(['scripts/floors.ts'])],
  ['unused', 'unused files, exports and packages', () => check([bin('knip', 'bin/knip.js')])],
  ['unit', 'unit', () => suite('unit')],
  ['store', `store on the embedded PostgreSQL${isRoot ? ', as root' : ''}`, () => suite('store')],
  isRoot && ['ordinary', 'store on the embedded PostgreSQL, as an ordinary user', storeAsOrdinaryUser],
  DATABASE_URL && ['named', 'store on the server in DATABASE_URL', () => suite('store', { DATABASE_URL })],
  ['journeys', 'journeys in Chromium', () => suite('journeys')],
].filter(Boolean)

const chosen = process.argv.slice(2)
const unknown = chosen.filter(name => !parts.some(([part]) => part === name))
if (unknown.length > 0) {
  process.stderr.write(`There is no part ${unknown.join(', ')}: ${parts.map(([part]) => part).join(', ')}\n`)
  process.exit(2)
}

const sum = { passed: 0, failed: 0, skipped: 0 }
for (const [part, title, work] of parts) {
  if (chosen.length > 0 && !chosen.includes(part)) continue
  const began = performance.now()
  process.stdout.write(`… ${title}\n`)
  const { output, ...counts } = await work()
  for (const key of Object.keys(sum)) sum[key] += counts[key]
  if (counts.failed > 0) process.stdout.write(`${output.trimEnd()}\n`)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const told = Object.entries(counts)
    .filter(([key, count]) => count > 0 || key === 'passed')
    .map(([key, count]) => `${count} ${key}`)
  process.stdout.write(`${counts.failed > 0 ? '✗' : '✓'} ${title}: ${told.join(', ')} (${seconds} s)\n`)
}
process.stdout.write(
  `${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}\n`,
)
process.exitCode = sum.failed === 0 ? 0 : 1
