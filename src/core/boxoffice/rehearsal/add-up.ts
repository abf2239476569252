import type { BuyersSecond, CurvePoint, ServerSecond, StepFigures, Waits } from './figures.ts'

/** Half, 95 and 99 of 100 of these milliseconds, and the longest; the smallest value that so many do not exceed. */
export function waitsOf(milliseconds: readonly number[]): Waits {
  const sorted = [...milliseconds].sort((one, other) => one - other)
  const within = (part: number) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0
  return {
    count: sorted.length,
    p50: within(0.5),
    p95: within(0.95),
    p99: within(0.99),
    longest: sorted.at(-1) ?? 0,
  }
}

/** The seconds of buyers and of the server side by side; a second of which the server told nothing is as the one before. */
export function curveOf(buyers: readonly BuyersSecond[], server: readonly ServerSecond[]): CurvePoint[] {
  const told = new Map(server.map(each => [each.second, each]))
  let last = { memory: 0, lag: 0 }
  return buyers.map(({ second, waits, orders, refused, faults, inLine, shopping }) => {
    last = told.get(second) ?? { ...last, lag: 0 }
    const { count, p50, p95, p99 } = waitsOf(waits)
    const { memory, lag } = last
    const refusals = sum(Object.values(refused))
    const errors = sum(Object.values(faults))
    return { second, answers: count, orders, p50, p95, p99, refusals, errors, inLine, shopping, memory, lag }
  })
}

/** Counts by their names, added up. */
export function addedUp(counts: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {}
  for (const each of counts)
    for (const [name, count] of Object.entries(each)) total[name] = (total[name] ?? 0) + count
  return total
}

/** Most orders in any sixty seconds in a row. */
export function busiestMinute(seconds: readonly Pick<BuyersSecond, 'second' | 'orders'>[]): number {
  return Math.max(
    0,
    ...seconds.map(({ second }) =>
      sum(
        seconds.filter(each => each.second >= second && each.second < second + 60).map(each => each.orders),
      ),
    ),
  )
}

const slowest = 1000

/** What so many buyers at once made of the house within these milliseconds. */
export function stepOf(buyers: number, milliseconds: number, seconds: readonly BuyersSecond[]): StepFigures {
  const { count, p50, p99 } = waitsOf(seconds.flatMap(each => each.waits))
  const errors = sum(seconds.flatMap(each => Object.values(each.faults)))
  return {
    buyers,
    ordersPerMinute: Math.round((sum(seconds.map(each => each.orders)) * 60_000) / milliseconds),
    answersPerSecond: Math.round((count * 1000) / milliseconds),
    p50,
    p99,
    errors,
    holds: count > 0 && p99 <= slowest && errors === 0,
  }
}

/** The last step that held before one did not, and the one that did not; either may be missing. */
export function limitOf(steps: readonly StepFigures[]): {
  holds: StepFigures | undefined
  fails: StepFigures | undefined
} {
  const first = steps.findIndex(step => !step.holds)
  return first < 0
    ? { holds: steps.at(-1), fails: undefined }
    : { holds: steps[first - 1], fails: steps[first] }
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
