import { readdirSync } from 'node:fs'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Figure, Measured } from './figures.ts'

/**
 * `npm run -s bench -- NAME [WORD…] [--json]`: runs bench/NAME.ts and prints a table, or one JSON object. Words choose scenes,
 * where a bench has some.
 */

const notBenches = new Set(['run.ts', 'figures.ts'])
const names = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notBenches.has(file))
  .map(file => file.slice(0, -'.ts'.length))

function machine(): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}, Node ${process.versions.node}`
}

const rounded = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

function row({ name, value, unit, against, ratio, target, holds }: Figure): string[] {
  return [
    name,
    `${rounded(value)} ${unit}`,
    ratio === undefined ? '' : `${ratio.toFixed(2)} × ${against ?? ''}`,
    target === undefined ? '' : `${holds ? 'holds' : 'misses'} ${target}`,
  ]
}

function table(rows: string[][]): string {
  const widths = [0, 1, 2, 3].map(column => Math.max(...rows.map(cells => cells[column]!.length)))
  return rows
    .map(cells =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const given = process.argv.slice(2)
const json = given.includes('--json')
const [name, ...words] = given.filter(word => !word.startsWith('-'))
if (name === undefined || !names.includes(name)) {
  process.stderr.write(
    `npm run -s bench -- NAME [--json], where NAME is one of: ${names.join(', ') || 'none yet'}\n`,
  )
  process.exit(2)
}

const bench: { run(words: readonly string[]): Promise<Measured> } = await import(
  join(import.meta.dirname, `${name}.ts`)
)
const { verified, why, figures } = await bench.run(words)
if (json) {
  process.stdout.write(`${JSON.stringify({ bench: name, machine: machine(), verified, figures })}\n`)
} else {
  process.stdout.write(`${name} on ${machine()}\n${table(figures.map(row))}\n`)
}
if (!verified) {
  process.stderr.write(`${name} did not verify${why ? `: ${why}` : ''}\n`)
  process.exitCode = 1
}
