import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ReadDocument } from '#core/film/claim.ts'
import { readDocument } from '#core/reading/read-document.ts'
import type { Figure } from '../figures.ts'
import { type MadeCatalogue, makeCatalogue } from './made-catalogue.ts'

const COMMAND = join(import.meta.dirname, '../../bin/cartelera.mjs')
const WATCH = pathToFileURL(join(import.meta.dirname, 'peak-memory.ts')).href
const MEGABYTE = 1_000_000
const LONG = 5 * MEGABYTE
const MOST_MEGABYTES = 150
/** A short one that needs no window: what the program takes before it reads. */
const SHORT = 2000

/**
 * What `cartelera read` holds in memory while it reads a catalogue of 5 MB, and how the time grows with the length.
 * Verified: every film is found once, in order, under its title.
 */
export async function readLongCatalogue(): Promise<{ why?: string; figures: Figure[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'cartelera-catalogue-'))
  try {
    const long = makeCatalogue(LONG)
    // the first run after a change leaves behind what Node makes of the TypeScript
    await readInProcess(folder, makeCatalogue(SHORT))
    const floor = await readInProcess(folder, makeCatalogue(SHORT))
    const read = await readInProcess(folder, long)
    const found = read.document.entries?.map(it => it.facts.title) ?? []
    const why = wrongTitle(long, found)
    const megabytes = read.peak / 2 ** 20
    return {
      ...(why ? { why } : {}),
      figures: [
        { name: 'catalogue of 5 MB: films found', value: found.length, unit: `of ${long.titles.length}` },
        {
          name: 'catalogue of 5 MB: most memory',
          value: megabytes,
          unit: 'MB',
          against: 'one film',
          ratio: read.peak / floor.peak,
          target: MOST_MEGABYTES,
          holds: megabytes < MOST_MEGABYTES,
        },
        ...secondsByLength(),
      ],
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function wrongTitle({ titles }: MadeCatalogue, found: readonly (string | undefined)[]): string | undefined {
  const at = titles.findIndex((title, index) => title !== found[index])
  if (at >= 0)
    return `film ${at + 1} of the catalogue is ${titles[at]} and was read as ${found[at] ?? 'nothing'}`
  return found.length > titles.length ? `${found.length} films were read of ${titles.length}` : undefined
}

/** Reads it with the command in a process of its own, as a person would. */
async function readInProcess(
  folder: string,
  { text }: MadeCatalogue,
): Promise<{ peak: number; document: ReadDocument }> {
  const [catalogue, account, peak] = ['catalogue.txt', 'account.json', 'peak'].map(it =>
    join(folder, it),
  ) as [string, string, string]
  await writeFile(catalogue, text)
  const output = await open(account, 'w')
  const child = spawn(process.execPath, [COMMAND, 'read', catalogue, '--json'], {
    stdio: ['ignore', output.fd, 'inherit'],
    env: { ...process.env, NODE_OPTIONS: `--import=${WATCH}`, CARTELERA_BENCH_PEAK: peak },
  })
  const [code] = await once(child, 'exit')
  await output.close()
  if (code !== 0) throw new Error(`cartelera read ended with ${code}`)
  const { documents } = JSON.parse(await readFile(account, 'utf8')) as { documents: ReadDocument[] }
  return { peak: Number(await readFile(peak, 'utf8')), document: documents[0]! }
}

/** Processor time, so that other work on the machine does not show. */
function secondsByLength(): Figure[] {
  const secondsOf = (megabytes: number) => {
    const { text } = makeCatalogue(megabytes * MEGABYTE)
    const before = process.cpuUsage()
    readDocument(text, 'catalogue.txt')
    return process.cpuUsage(before).user / 1e6
  }
  const one = secondsOf(1)
  return [
    { name: 'catalogue of 1 MB', value: one, unit: 's of processor', target: 2, holds: one < 2 },
    ...[2, 5].map(megabytes => {
      const value = secondsOf(megabytes)
      return {
        name: `catalogue of ${megabytes} MB`,
        value,
        unit: 's of processor',
        against: 'that of 1 MB',
        ratio: value / one,
      }
    }),
  ]
}
