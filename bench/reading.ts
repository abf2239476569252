import { join } from 'node:path'
import type { Facts, Field } from '#core/film/facts.ts'
import { readDocument } from '#core/reading/read-document.ts'
import { type Figure, type Measured, median } from './figures.ts'
import { casePages, type GoldPage, measuredPages, writtenPages } from './reading/gold.ts'
import { hardMegabytes } from './reading/hard-megabytes.ts'
import { readLongCatalogue } from './reading/long-catalogue.ts'
import { addTally, emptyTally, f1, precision, recall, scorePage, type Tally } from './reading/score.ts'

const MEASURED = join(import.meta.dirname, '../../shared/reading')
const CASES = join(import.meta.dirname, '../fixtures/reading')
const WRITTEN = join(import.meta.dirname, '../fixtures/pages')
const TARGETS: Partial<Record<Field, number>> = {
  title: 0.95,
  directors: 0.95,
  year: 0.95,
  minutes: 0.95,
  countries: 0.95,
  cast: 0.9,
}

/**
 * Reading against what is known of texts: precision, recall and F1 by field, source and language, the ten worst pages,
 * and pages a second. The pages written for measuring are counted apart, under "pages". Verified: every claim's span is
 * its quote, and reading twice gives the same.
 */
export async function run(): Promise<Measured> {
  const known = [...measuredPages(MEASURED), ...casePages(CASES)]
  if (!known.some(it => it.source !== 'cases'))
    process.stderr.write(
      'The measured texts (../shared/reading) are absent: only the case folders and the written pages are read.\n',
    )
  const written = writtenPages(WRITTEN)
  const ofKnown = compare(known, '')
  const ofWritten = compare(written, 'pages: ')
  const catalogue = await readLongCatalogue()
  const figures = [
    ...ofKnown.figures,
    ...ofWritten.figures,
    ...speed([...known, ...written]),
    ...catalogue.figures,
    ...hardMegabytes(),
  ]
  const why = ofKnown.why ?? ofWritten.why ?? catalogue.why
  return why === undefined ? { verified: true, figures } : { verified: false, why, figures }
}

/** What is read of pages beside what is known of them; every figure's name begins with `lead`. */
function compare(pages: readonly GoldPage[], lead: string): { why?: string; figures: Figure[] } {
  const by = {
    field: new Map<string, Tally>(),
    source: new Map<string, Tally>(),
    language: new Map<string, Tally>(),
    kind: new Map<string, Tally>(),
  }
  const all = emptyTally()
  const worst: { id: string; tally: Tally }[] = []
  let why: string | undefined
  for (const page of pages) {
    const read = readDocument(page.text, page.id)
    if (read.claims.some(it => page.text.slice(it.start, it.end) !== it.quote))
      why = `${page.id}: a claim's span is not its quote`
    if (JSON.stringify(readDocument(page.text, page.id)) !== JSON.stringify(read))
      why = `${page.id}: reading twice gives two readings`
    const own = emptyTally()
    for (const [field, tally] of scorePage(page, factsOf(read))) {
      count(by.field, field, tally)
      addTally(own, tally)
    }
    count(by.source, page.source, own)
    count(by.language, page.language, own)
    count(by.kind, read.kind, own)
    addTally(all, own)
    worst.push({ id: page.id, tally: own })
  }
  worst.sort(
    (a, b) => b.tally.wrong + b.tally.missed - (a.tally.wrong + a.tally.missed) || (a.id < b.id ? -1 : 1),
  )
  const figures: Figure[] = [
    {
      name: `${lead}all: precision`,
      value: precision(all),
      unit: '',
      target: 0.95,
      holds: precision(all) >= 0.95,
    },
    { name: `${lead}all: recall`, value: recall(all), unit: '' },
    { name: `${lead}all: F1`, value: f1(all), unit: '' },
    ...(['field', 'source', 'kind', 'language'] as const).flatMap(axis =>
      [...by[axis]]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, tally]) =>
          three(`${lead}${axis} ${name}`, tally, axis === 'field' ? TARGETS[name as Field] : undefined),
        ),
    ),
    ...worst.slice(0, 10).map(({ id, tally }) => ({
      name: `${lead}worst: ${id}`,
      value: tally.wrong + tally.missed,
      unit: `values wrong or missed of ${tally.right + tally.missed}`,
    })),
  ]
  return why === undefined ? { figures } : { why, figures }
}

function factsOf(read: ReturnType<typeof readDocument>): Facts[] {
  return read.entries?.map(it => it.facts) ?? [read.facts]
}

function count(into: Map<string, Tally>, key: string, tally: Tally): void {
  const known = into.get(key) ?? emptyTally()
  addTally(known, tally)
  into.set(key, known)
}

function three(name: string, tally: Tally, target: number | undefined): Figure[] {
  const score: Figure = { name: `${name}: F1`, value: f1(tally), unit: '' }
  if (target !== undefined) {
    score.target = target
    score.holds = score.value >= target
  }
  return [
    { name: `${name}: precision`, value: precision(tally), unit: '' },
    { name: `${name}: recall`, value: recall(tally), unit: '' },
    score,
  ]
}

/** So many rounds over the pages: after the first ones the engine has compiled what it will. */
const ROUNDS = 25

/**
 * Of pages of 1 to 3 kB, as most pages about a film are: shorter texts would flatter it. Seconds of the processor: what
 * one core of an otherwise idle machine would take, whatever else runs here. The first round is told beside the median.
 */
function speed(all: readonly GoldPage[]): Figure[] {
  const pages = all.filter(({ text }) => text.length >= 1000 && text.length <= 3000)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    for (const page of pages) readDocument(page.text, page.id)
    const { user, system } = process.cpuUsage(before)
    return pages.length / ((user + system) / 1e6)
  })
  const middle = median(rounds)
  const name = `documents of 1–3 kB a second of one core (${pages.length})`
  return [
    { name: `${name}: first round`, value: rounds[0]!, unit: 'documents/s' },
    {
      name: `${name}: median of ${ROUNDS} rounds`,
      value: middle,
      unit: 'documents/s',
      target: 500,
      holds: middle >= 500,
    },
  ]
}
