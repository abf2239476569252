import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Gone, SoldOut } from './sold-out.ts'

const begin = Temporal.Instant.from('2026-06-24T10:00:00Z')
const after = (milliseconds: number) => begin.add({ milliseconds })
const seats = { screeningId: 'one', kind: 'public' as const }
const gone = (own: Partial<Gone> = {}): Gone => ({
  ...seats,
  ...{ seenAt: begin, lapsesAt: null, writtenBy: '7', keys: new Set(['ordered']) },
  ...own,
})

function remembering(...seen: Gone[]): SoldOut {
  const memory = new SoldOut()
  memory.remember(seen, 0)
  return memory
}

test('a look counts for half a second; after a quarter one in the crowd looks again (docs/rules/holds.md#sold-out)', () => {
  const memory = remembering(gone())
  expect(memory.known([seats], after(249))).toBe(seats)
  expect(memory.known([seats], after(250))).toBeUndefined()
  expect(memory.known([seats], after(251))).toBe(seats)
  memory.remember([gone({ seenAt: after(250) })], 0)
  expect(memory.known([seats], after(499))).toBe(seats)
  expect(memory.known([seats], after(1000))).toBeUndefined()
})

test('nothing is refused on a look that is older, from later, or over the moment at which a hold lapses', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      fc.option(fc.integer({ min: 0, max: 2000 })),
      fc.array(fc.integer({ min: -500, max: 3000 })),
      (seen, lapses, asked) => {
        const lapsesAt = lapses === null ? null : after(lapses)
        const memory = remembering(gone({ seenAt: after(seen), lapsesAt }))
        for (const at of asked) {
          const isKnown = memory.known([seats], after(at)) !== undefined
          if (at < seen || at > seen + 500 || (lapses !== null && at >= lapses)) expect(isKnown).toBe(false)
        }
      },
    ),
  )
})

test('the first line that is gone is told; a key of an order goes on to the database', () => {
  const memory = remembering(gone())
  const free = { ...seats, screeningId: 'other' }
  expect(memory.known([free, seats], begin)).toBe(seats)
  expect(memory.known([{ ...seats, kind: 'wheelchair' }], begin)).toBeUndefined()
  expect(memory.known([seats], begin, 'new')).toBe(seats)
  expect(memory.known([seats], begin, 'ordered')).toBeUndefined()
})

test('what came free is forgotten, and so is what was looked at before', () => {
  const memory = remembering(gone())
  const since = memory.forgotten
  memory.forget(seats)
  expect(memory.known([seats], begin)).toBeUndefined()
  memory.remember([gone()], since)
  expect(memory.known([seats], begin)).toBeUndefined()
  memory.remember([gone()], memory.forgotten)
  expect(memory.known([seats], begin)).toBe(seats)
})

test('keys are read anew once the row was written by another', () => {
  const memory = remembering(gone())
  expect(memory.keysOf(seats, '7')?.has('ordered')).toBe(true)
  expect(memory.keysOf(seats, '8')).toBeUndefined()
})
