import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import type { Sold } from './buyers.ts'
import { acting, type Cinema } from './cinema.ts'

/** Something measured turned out wrong: no figure is printed. */
export class Wrong extends Error {}

/** The books agree, no allocation has more than its capacity, and so many seats are taken in these screenings. */
export async function verify(cinema: Cinema, screenings: readonly string[], seats: number, what: string) {
  const { rows } = await cinema.sql.query<{ taken: number; over: number }>(
    `select sum(held + sold)::integer as taken, count(*) filter (where held + sold + blocked > capacity)::integer as over
     from allocation where screening_id = any($1)`,
    [screenings],
  )
  if (rows[0]!.over > 0) throw new Wrong(`${what}: ${rows[0]!.over} allocations are oversold`)
  if (rows[0]!.taken !== seats)
    throw new Wrong(`${what}: ${seats} seats were answered, ${rows[0]!.taken} are taken`)
  const [problem] = await checkLedger(cinema.house, acting)
  if (problem) throw new Wrong(`${what}: the books disagree: ${JSON.stringify(problem)}`)
}

/** After a sale of numbered seats: so many places are sold, and the tickets name as many, none twice. */
export async function verifyPlaces(
  cinema: Cinema,
  screenings: readonly string[],
  seats: number,
  what: string,
) {
  const { rows } = await cinema.sql.query<{ taken: number; told: number }>(
    `select
       (select count(*) from taken_place where screening_id = any($1) and ticket_id is not null)::integer as taken,
       (select count(distinct (screening_id, place)) from ticket
        where screening_id = any($1) and place is not null)::integer as told`,
    [screenings],
  )
  const { taken, told } = rows[0]!
  if (taken !== seats || told !== seats)
    throw new Wrong(`${what}: ${seats} seats were answered, ${taken} places are sold, tickets name ${told}`)
}

/** Only these answers: anything else means that something broke. */
export function expectOnly(sold: Sold, statuses: readonly number[], what: string): void {
  const other = Object.keys(sold.statuses).filter(status => !statuses.includes(Number(status)))
  if (other.length > 0) throw new Wrong(`${what}: answered with ${JSON.stringify(sold.statuses)}`)
}
