import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFloors } from './floors/check-floors.ts'

const root = join(import.meta.dirname, '..')
const paths = globSync(['{src,scripts,bench,tests,fixtures,examples}/**/*.{ts,tsx}'], { cwd: root })
const texts = new Map(
  paths.sort().map(path => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
)
const faults = checkFloors(texts)
for (const fault of faults) process.stdout.write(`${fault}\n`)
process.stdout.write(`${texts.size} files, ${faults.length} faults of floors\n`)
process.exitCode = faults.length === 0 ? 0 : 1
