import { type PythonEnvironment, pythonEnvironment } from './python-environment.ts'

/** pretix, where Python and its registry are at hand; else undefined, with a sentence. */
export async function pretixProgram(): Promise<PythonEnvironment | undefined> {
  if (process.platform === 'win32') {
    process.stderr.write('pretix runs under gunicorn, which Windows has not: nothing is compared with it.\n')
    return undefined
  }
  return pythonEnvironment('pretix', ['pretix', 'gunicorn'])
}
