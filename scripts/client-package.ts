import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { typesFile } from './api-types.ts'

const root = join(import.meta.dirname, '..')

/** The package of the API's client (clients/typescript); `npm pack` there runs this first. */
export const packageFolder = join(root, 'clients', 'typescript')

const sources = ['client.ts', 'problem.ts']

/**
 * Writes `dist/` of the package: its own files and the one with the API's types side by side, as JavaScript with
 * declarations. Throws with what the compiler says where they do not go together.
 */
export function buildPackage(): void {
  const dist = join(packageFolder, 'dist')
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  // Inside the repository, where the compiler finds the packages that they import.
  const flat = mkdtempSync(join(packageFolder, 'dist', 'flat-'))
  for (const name of sources) {
    const text = readFileSync(join(packageFolder, 'src', name), 'utf8')
    writeFileSync(join(flat, name), text.replaceAll('../../../src/desk/api-types.ts', './api-types.ts'))
  }
  cpSync(typesFile, join(flat, 'api-types.ts'))
  const compiler = join(root, 'node_modules', 'typescript-7', 'bin', 'tsc')
  const options = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--strict']
  const kept = ['--declaration', '--rewriteRelativeImportExtensions', '--skipLibCheck', '--outDir', dist]
  const files = sources.map(name => join(flat, name))
  const made = spawnSync(process.execPath, [compiler, '--ignoreConfig', ...options, ...kept, ...files], {
    encoding: 'utf8',
    cwd: packageFolder,
  })
  rmSync(flat, { recursive: true })
  if (made.status !== 0) throw new Error(made.stdout + made.stderr)
}

if (import.meta.main) {
  buildPackage()
  process.stdout.write(`${packageFolder} is ready to be packed\n`)
}
