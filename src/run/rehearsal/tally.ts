import type { BuyersSecond } from '#core/boxoffice/rehearsal/figures.ts'

/** Counts what buyers do, second by second. */
export interface Tally {
  answered(milliseconds: number): void
  ordered(seats: number): void
  refused(code: string): void
  /** @param how as in BuyersSecond's `faults` */
  broke(how: string): void
  /** A buyer is now here, and no longer where they were. */
  goes(to: 'line' | 'shop' | 'away', from?: 'line' | 'shop'): void
  stop(): void
}

/**
 * @param opensAt the machine's milliseconds at which the sale opens: seconds count from there
 * @param tell told of each second when it is over
 */
export function openTally(opensAt: number, tell: (second: BuyersSecond) => void): Tally {
  const there = { line: 0, shop: 0 }
  const empty = () => ({
    waits: [] as number[],
    orders: 0,
    seats: 0,
    refused: {} as Record<string, number>,
    faults: {} as Record<string, number>,
  })
  let now = empty()
  let second = Math.floor((Date.now() - opensAt) / 1000)
  const turn = () => {
    const reached = Math.floor((Date.now() - opensAt) / 1000)
    // A busy process may come late to several seconds: each is told, so that the curve has no hole.
    for (; second < reached; second += 1) {
      tell({ second, ...now, inLine: there.line, shopping: there.shop })
      now = empty()
    }
  }
  const timer = setInterval(turn, 100)
  return {
    answered: milliseconds => now.waits.push(milliseconds),
    ordered(seats) {
      now.orders += 1
      now.seats += seats
    },
    refused(code) {
      now.refused[code] = (now.refused[code] ?? 0) + 1
    },
    broke(how) {
      now.faults[how] = (now.faults[how] ?? 0) + 1
    },
    goes(to, from) {
      if (from) there[from] -= 1
      if (to !== 'away') there[to] += 1
    },
    stop() {
      clearInterval(timer)
      tell({ second, ...now, inLine: there.line, shopping: there.shop })
    },
  }
}
