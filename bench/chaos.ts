import { blows, chaos } from './box-office/chaos-run.ts'
import { type Measured, median } from './figures.ts'

const rounds = 100

/**
 * A hundred rounds of purchases over HTTP; in each the house, its PostgreSQL or both end by `kill -9`, or lines are cut,
 * at a moment left to chance. No order that anybody was told of is lost, no seat is sold twice, the books agree after
 * every round, and whoever had a place in the waiting room has it still. Otherwise it does not verify.
 */
export async function run(): Promise<Measured> {
  const told = await chaos(rounds)
  const figures: Measured['figures'] = [
    ...blows.map(blow => ({ name: `rounds: ${blow}`, value: told.rounds[blow], unit: `of ${rounds}` })),
    { name: 'purchases', value: told.purchases, unit: '' },
    { name: '  orders in the end', value: told.orders, unit: '' },
    { name: '  told that it is sold out', value: told.soldOut, unit: 'visitors' },
    { name: 'places in the waiting room, kept', value: told.places, unit: '' },
    {
      name: 'lost, sold twice or disagreeing',
      value: told.wrong.length,
      unit: '',
      target: 0,
      holds: told.wrong.length === 0,
    },
    { name: 'answers again after a kill (median)', value: median(told.backInMs), unit: 'ms' },
  ]
  if (told.wrong.length > 0) return { verified: false, why: told.wrong.slice(0, 5).join('; '), figures }
  return { verified: true, figures }
}
