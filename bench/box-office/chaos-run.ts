import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { beside, readBooks } from './books.ts'
import { killPostgres } from './kill-postgres.ts'
import { goOn, newPurchase, type Offer, type Purchase, type Running, readOffer, startHouse } from './rush.ts'
import { comeIn, keptPlaces, openRoom } from './waiting-places.ts'

/** What happens in the middle of a round. */
export const blows = ['house killed', 'database killed', 'both killed', 'lines cut'] as const
export type Blow = (typeof blows)[number]

export interface ChaosTold {
  /** What is wrong, in sentences; empty when nothing was lost and nothing sold twice. */
  wrong: string[]
  rounds: Record<Blow, number>
  purchases: number
  orders: number
  soldOut: number
  /** In the waiting room, acknowledged. */
  places: number
  /** From a kill until the house and its database answer again, in milliseconds. */
  backInMs: number[]
}

const visitors = 12
const purchasesARound = 24

/** A visitor who hears nothing for so long has been lost. */
const patience = 120_000

/**
 * Rounds of purchases over HTTP at the real house; in the middle of each, at a moment left to chance, something breaks.
 * Visitors do what people do: they send the same form again until they are told. In every round one more person comes
 * into a waiting room. After each round the ledger is checked, at the end every order and every place that anybody was told of.
 */
export async function chaos(rounds: number): Promise<ChaosTold> {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-chaos-'))
  // As root the database runs under another account, which has to get in.
  chmodSync(folder, 0o755)
  try {
    return await chaosIn(folder, rounds)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function chaosIn(folder: string, count: number): Promise<ChaosTold> {
  let house = await startHouse(folder)
  try {
    const offer = await readOffer(house.address)
    const room = await openRoom(folder)
    const all: Purchase[] = []
    const places: string[] = []
    const told: Omit<ChaosTold, 'orders' | 'soldOut' | 'purchases' | 'places'> = {
      wrong: [],
      rounds: { 'house killed': 0, 'database killed': 0, 'both killed': 0, 'lines cut': 0 },
      backInMs: [],
    }
    for (let round = 0; round < count; round++) {
      const blow = blows[Math.floor(Math.random() * blows.length)]!
      told.rounds[blow] += 1
      const wanted = Array.from({ length: purchasesARound }, (_, n) => {
        const screening = offer.screenings[Math.floor(Math.random() * offer.screenings.length)]!
        return newPurchase(`Visitor ${round * purchasesARound + n}`, screening)
      })
      all.push(...wanted)
      const strikeAt = Math.floor(Math.random() * purchasesARound)
      let struck: Promise<void> | undefined
      const strike = async () => {
        const began = performance.now()
        if (blow === 'both killed' || blow === 'database killed') killPostgres(folder)
        if (blow === 'house killed' || blow === 'both killed') {
          await house.kill()
          house = await startHouse(folder)
        }
        if (blow === 'lines cut') return
        await untilTold(() => isHealthy(house.address))
        told.backInMs.push(performance.now() - began)
      }
      const answered = () => {
        if (!struck && wanted.filter(each => each.order || each.soldOut).length >= strikeAt) struck = strike()
      }
      const isCut = () => blow === 'lines cut' && struck !== undefined
      const waiting = [...wanted]
      await Promise.all([
        ...Array.from({ length: visitors }, async () => {
          for (let next = waiting.pop(); next; next = waiting.pop()) {
            if (!(await untilTold(() => buy(next, house.address, offer, isCut)))) {
              told.wrong.push(`${next.name} was never told anything`)
            }
            answered()
          }
        }),
        untilTold(async () => places.push(await comeIn(house.address, room))),
      ])
      await (struck ?? strike())
      await untilTold(async () => {
        const problems = await beside(folder, ({ ports, acting }) => checkLedger(ports, acting))
        for (const problem of problems)
          told.wrong.push(`After round ${round} (${blow}) the books disagree: ${JSON.stringify(problem)}`)
      })
    }
    await lost(house, all, told.wrong)
    const kept = await keptPlaces(folder, room, places)
    if (kept !== places.length) told.wrong.push(`${places.length} places were given, ${kept} are there`)
    const orders = await readBooks(folder, all, offer, told.wrong)
    const soldOut = all.filter(each => each.soldOut).length
    return { ...told, purchases: all.length, orders, soldOut, places: places.length }
  } finally {
    await house.stop()
  }
}

/** Throws while the house is not open, or cannot ask its database. */
async function isHealthy(address: string): Promise<void> {
  const answer = await fetch(`${address}/healthz`)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`It answered ${answer.status}`)
}

/** One try; where lines are cut, the first tries end after a few milliseconds. */
async function buy(purchase: Purchase, address: string, offer: Offer, isCut: () => boolean): Promise<void> {
  const line = () =>
    isCut() && Math.random() < 0.5 ? AbortSignal.timeout(1 + Math.random() * 15) : undefined
  await goOn(purchase, address, offer, line)
}

/** Tries again, as people do, until it goes through; false when it never did. */
async function untilTold(attempt: () => Promise<unknown>): Promise<boolean> {
  const until = performance.now() + patience
  while (performance.now() < until) {
    try {
      await attempt()
      return true
    } catch {
      await pause(25)
    }
  }
  return false
}

/** Orders that somebody was told of and that are not there. */
async function lost(house: Running, all: readonly Purchase[], wrong: string[]): Promise<void> {
  for (const { name, order } of all) {
    if (!order) continue
    const answer = await fetch(house.address + order)
    await answer.arrayBuffer()
    if (answer.status !== 200) wrong.push(`${name} was told of ${order}, which answers ${answer.status}`)
  }
}
