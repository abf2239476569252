import { type ExecFileOptions, execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** pretix in a virtual environment of Python's, outside the repository: installed once, used again by later runs. */
export interface PretixProgram {
  version: string
  /** A file of the environment's, such as python or gunicorn. */
  program(name: string): string
}

const folder = join(tmpdir(), 'cartelera-peers', 'pretix')
const isWindows = process.platform === 'win32'
const program = (name: string) => join(folder, isWindows ? 'Scripts' : 'bin', name)
const say = (line: string) => process.stderr.write(`${line}\n`)

export const run = async (file: string, words: readonly string[], options: ExecFileOptions = {}) =>
  String((await promisify(execFile)(file, [...words], { maxBuffer: 2 ** 26, ...options })).stdout)

/** Sets it up where it is not yet; undefined, with a sentence, where Python or its registry are not at hand. */
export async function pretixProgram(): Promise<PretixProgram | undefined> {
  if (isWindows) {
    say('pretix runs under gunicorn, which Windows has not: nothing is compared with it.')
    return undefined
  }
  const done = join(folder, 'installed')
  if (!existsSync(done)) {
    say(`Setting up pretix in ${folder}: some 200 MB are brought from Python’s registry, once.`)
    try {
      mkdirSync(folder, { recursive: true })
      await run('python3', ['-m', 'venv', folder])
      await run(program('pip'), ['install', '--disable-pip-version-check', '--quiet', 'pretix', 'gunicorn'])
    } catch (error) {
      const [, why = String(error)] = /^(?:ERROR|Error): (.+)$/m.exec((error as Error).message) ?? []
      say(`pretix cannot be set up (${why}): nothing is compared with it.`)
      return undefined
    }
    writeFileSync(done, '')
  }
  const shown = await run(program('pip'), ['show', '--disable-pip-version-check', 'pretix'])
  return { version: /^Version: (.+)$/m.exec(shown)?.[1] ?? '', program }
}
