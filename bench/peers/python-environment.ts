import { type ExecFileOptions, execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A virtual environment of Python's, outside the repository: installed once, used again by later runs. */
export interface PythonEnvironment {
  /** That of the first of its packages. */
  version: string
  /** A file of the environment's, such as python or gunicorn. */
  program(name: string): string
}

const scripts = process.platform === 'win32' ? 'Scripts' : 'bin'
const say = (line: string) => process.stderr.write(`${line}\n`)

export const run = async (file: string, words: readonly string[], options: ExecFileOptions = {}) =>
  String((await promisify(execFile)(file, [...words], { maxBuffer: 2 ** 26, ...options })).stdout)

/** Sets it up where it is not yet; undefined, with a sentence, where Python or its registry are not at hand. */
export async function pythonEnvironment(
  name: string,
  packages: readonly [string, ...string[]],
): Promise<PythonEnvironment | undefined> {
  const folder = join(tmpdir(), 'cartelera-peers', name)
  const program = (file: string) => join(folder, scripts, file)
  const done = join(folder, 'installed')
  if (!existsSync(done)) {
    say(`Setting up ${name} in ${folder}: it is brought from Python’s registry, once.`)
    try {
      mkdirSync(folder, { recursive: true })
      await run('python3', ['-m', 'venv', folder])
      await run(program('pip'), ['install', '--disable-pip-version-check', '--quiet', ...packages])
    } catch (error) {
      const [, why = String(error)] = /^(?:ERROR|Error): (.+)$/m.exec((error as Error).message) ?? []
      say(`${name} cannot be set up (${why}): nothing is compared with it.`)
      return undefined
    }
    writeFileSync(done, '')
  }
  const shown = await run(program('pip'), ['show', '--disable-pip-version-check', packages[0]])
  return { version: /^Version: (.+)$/m.exec(shown)?.[1] ?? '', program }
}
