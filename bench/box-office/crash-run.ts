import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBooks } from './books.ts'
import { killPostgres } from './kill-postgres.ts'
import { goOn, newPurchase, type Purchase, readOffer, startHouse } from './rush.ts'

const visitors = 24

export interface CrashTold {
  /** What is wrong, in sentences; empty when nothing was lost and nothing sold twice. */
  wrong: string[]
  purchases: number
  /** How many the house had acknowledged when it was killed. */
  acknowledgedAtKill: number
  /** From the new start to open doors. */
  reopenedInMs: number
  soldOut: number
  orders: number
}

/**
 * Buys over HTTP at the real house, kills it with SIGKILL in the middle (and its PostgreSQL with it, when `both`),
 * starts it again, and lets every visitor whose purchase was cut off send the same form again. Then reads the books.
 */
export async function crashDuring(purchases: number, both: boolean): Promise<CrashTold> {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-crash-'))
  // As root the database runs under another account, which has to get in.
  chmodSync(folder, 0o755)
  try {
    return await crashIn(folder, purchases, both)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function crashIn(folder: string, count: number, both: boolean): Promise<CrashTold> {
  const wrong: string[] = []
  const first = await startHouse(folder)
  const offer = await readOffer(first.address)
  // A few screenings for many: some of them sell out on the way.
  const few = offer.screenings.slice(0, 6)
  const all = Array.from({ length: count }, (_, n) => newPurchase(`Visitor ${n}`, few[n % few.length]!))

  const killAfter = Math.floor(count * (0.3 + Math.random() * 0.4))
  let killing: Promise<void> | undefined
  const kill = async () => {
    if (both) killPostgres(folder)
    await first.kill()
  }
  await forAll(all, async purchase => {
    try {
      await goOn(purchase, first.address, offer)
    } catch (error) {
      // Cut off by the kill: taken up again below. Anything before it is a fault.
      if (!killing) wrong.push(`${purchase.name}: ${(error as Error).message}`)
    }
    if (!killing && all.filter(each => each.order).length >= killAfter) killing = kill()
  })
  await (killing ?? kill())
  const acknowledged = all.filter(each => each.order)

  const began = performance.now()
  const second = await startHouse(folder)
  const reopenedInMs = performance.now() - began
  for (const purchase of acknowledged) {
    const { status } = await fetch(second.address + purchase.order)
    if (status !== 200) wrong.push(`${purchase.name} was told of ${purchase.order}, which answers ${status}`)
  }
  const cut = all.filter(each => !each.order && !each.soldOut)
  await forAll(cut, async purchase => {
    try {
      await goOn(purchase, second.address, offer)
    } catch (error) {
      wrong.push(`${purchase.name}, again: ${(error as Error).message}`)
    }
  })
  await second.stop()
  const orders = await readBooks(folder, all, offer, wrong)
  const soldOut = all.filter(each => each.soldOut).length
  return { wrong, purchases: count, acknowledgedAtKill: acknowledged.length, reopenedInMs, soldOut, orders }
}

/** So many visitors at once, each taking the next purchase. */
async function forAll(
  purchases: readonly Purchase[],
  go: (purchase: Purchase) => Promise<void>,
): Promise<void> {
  const waiting = [...purchases].reverse()
  await Promise.all(
    Array.from({ length: visitors }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await go(next)
    }),
  )
}
