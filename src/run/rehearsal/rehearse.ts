import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keepRehearsal } from '#acts/opening/keep-rehearsal.ts'
import { planRehearsal } from '#acts/opening/plan-rehearsal.ts'
import type { House } from '#acts/ports/house.ts'
import type { Rehearsal } from '#core/boxoffice/rehearsal/figures.ts'
import { isRefusal } from '#core/refusal.ts'
import { copyHouse } from '#store/rehearsal/copy-house.ts'
import { type Processes, startProcesses } from './processes.ts'
import { type SaleWish, saleOnCopy } from './sale-on-copy.ts'
import type { Likeness } from './serve-copy.ts'

export interface RehearsalWish extends SaleWish {
  editionSlug: string
  /** Rejects when somebody wants it stopped: then everything that was made is taken away. */
  stopped: Promise<never>
}

/** Why there was no rehearsal: one sentence for the person at the console. */
export interface NotRehearsed {
  refused: string
  sentence: string
}

/**
 * Rehearses the coming sale of an edition against a copy (docs/rules/rehearsal.md), keeps the certificate and answers
 * with it. Whatever happens, the copy and every process that was started are gone afterwards.
 */
export async function rehearse(
  real: {
    house: Pick<House, 'store' | 'clock' | 'chance'>
    connectionString: string
    organisation: string
  },
  { editionSlug, stopped, ...wish }: RehearsalWish,
): Promise<Rehearsal | NotRehearsed> {
  // It may come while something is made that has to be finished before it can be taken away.
  stopped.catch(() => {})
  const acting = { organisation: real.organisation, by: 'console' }
  const sale = await planRehearsal(real.house, acting, { editionSlug })
  if (isRefusal(sale)) return { refused: sale.refused, sentence: why[sale.refused](editionSlug) }
  const copy = await copyHouse(real.connectionString, real.organisation)
  if ('refused' in copy) return copy
  const { connectionString } = copy
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-rehearsal-'))
  const server: Likeness[] = []
  let processes: Processes | undefined
  try {
    processes = await startProcesses({ connectionString, folder }, second => server.push(second))
    const onCopy = saleOnCopy({ connectionString, acting, sale, processes, server }, wish)
    const figures = await Promise.race([stopped, onCopy])
    return await keepRehearsal(real.house, acting, { editionId: sale.edition.id, figures })
  } finally {
    await processes?.end()
    await copy.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const why: Record<'not-found' | 'sale-closed' | 'price-not-offered', (slug: string) => string> = {
  'not-found': slug => `There is no edition "${slug}" here: name it as in its public address.`,
  'sale-closed': slug =>
    `Nothing of ${slug} is to be sold to the public: release a timetable with public screenings to come.`,
  'price-not-offered': slug => `Nothing of ${slug} has a price that visitors can choose: set its prices.`,
}
