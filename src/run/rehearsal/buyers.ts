import type { BuyersSecond } from '#core/boxoffice/rehearsal/figures.ts'
import type { BuyerPlan } from '#core/boxoffice/rehearsal/plan-buyers.ts'
import { openTally } from './tally.ts'
import { type RehearsedSale, type Visited, visit } from './visit.ts'

/** What a process of buyers is asked to do. */
export type Errand =
  | { errand: 'sale'; sale: RehearsedSale; plans: BuyerPlan[] }
  /** Each buyer comes again as soon as they have gone, until the sale's end. */
  | { errand: 'step'; sale: RehearsedSale; buyers: number; plans: BuyerPlan[] }

/** What it tells. */
export type Told = { second: BuyersSecond } | { visited: Visited[] }

/** A process of its own, so that buyers take nothing from the house that serves them but the machine's time. */
// Where nobody listens any more, this process ends (below).
const tell = (told: Told) => process.send?.(told, undefined, undefined, () => {})
let visits = 0

async function carryOut(errand: Errand): Promise<Visited[]> {
  const { sale, plans } = errand
  const tally = openTally(sale.opensAt, second => tell({ second }))
  const one = (plan: BuyerPlan) => {
    visits += 1
    return visit(plan, sale, { name: `rehearsal-${visits}`, tally })
  }
  try {
    if (errand.errand === 'sale') return await Promise.all(plans.map(one))
    const visited: Visited[] = []
    await Promise.all(
      Array.from({ length: errand.buyers }, async (_, buyer) => {
        for (let turn = buyer; Date.now() < sale.endsAt; turn += errand.buyers)
          visited.push(await one(plans[turn % plans.length]!))
      }),
    )
    return visited
  } finally {
    tally.stop()
  }
}

process.on('message', (errand: Errand) => {
  carryOut(errand).then(
    visited => tell({ visited }),
    error => {
      process.stderr.write(`${error}\n`)
      process.exit(1)
    },
  )
})
// Whatever happens to the rehearsal, this does not stay behind.
process.on('disconnect', () => process.exit())
