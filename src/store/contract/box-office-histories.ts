import fc from 'fast-check'

export const screeningCount = 3
export const basketCount = 4

const which = (count: number) => fc.nat({ max: count - 1 })
const price = fc.constantFrom('full' as const, 'reduced' as const, 'free' as const)
const seats = fc.integer({ min: 1, max: 6 })
/** One thing that somebody does in a history of the box office. */
export const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      basket: which(basketCount),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('release' as const), basket: which(basketCount), line: fc.nat() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('order' as const), basket: which(basketCount) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sell' as const),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('pay' as const, 'cancel' as const, 'refund' as const),
      order: fc.nat(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('admit' as const, 'cancel-ticket' as const),
      order: fc.nat(),
      ticket: fc.nat(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 16 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('buy' as const, 'crowd' as const),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('set-aside' as const, 'take-back' as const, 'block' as const, 'unblock' as const),
      screening: which(screeningCount),
      seats,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('job' as const, 'set-free' as const, 'expire' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('buy-by-card' as const),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('transfer' as const), order: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('exchange' as const, 'refund-some' as const),
      order: fc.nat(),
      ticket: fc.nat(),
      screening: which(screeningCount),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('join' as const, 'leave' as const),
      screening: which(screeningCount),
      seats,
    }),
  },
)
export type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never
