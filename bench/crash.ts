import { crashDuring } from './box-office/crash-run.ts'
import type { Measured } from './figures.ts'

const purchases = 500

/**
 * `kill -9` during 500 purchases over HTTP: once the house alone, once the house and its PostgreSQL. Every acknowledged
 * order is there afterwards, everybody who was cut off gets exactly one order by sending the same form again, no seat is
 * sold twice, and the books agree. Otherwise it does not verify.
 */
export async function run(): Promise<Measured> {
  const figures: Measured['figures'] = []
  for (const both of [false, true]) {
    const told = await crashDuring(purchases, both)
    const what = both ? 'house and PostgreSQL' : 'the house'
    figures.push(
      {
        name: `acknowledged when ${what} was killed`,
        value: told.acknowledgedAtKill,
        unit: `of ${purchases}`,
      },
      { name: '  lost or sold twice', value: told.wrong.length, unit: 'orders' },
      { name: '  orders in the end', value: told.orders, unit: 'orders' },
      { name: '  told that it is sold out', value: told.soldOut, unit: 'visitors' },
      { name: '  open again after', value: told.reopenedInMs, unit: 'ms' },
    )
    if (told.wrong.length > 0) return { verified: false, why: told.wrong.slice(0, 5).join('; '), figures }
  }
  return { verified: true, figures }
}
