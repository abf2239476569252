import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { movedSeats } from '#core/boxoffice/seats/allocating.ts'
import type { Allocation, AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { divideSeats } from './steps/divide-seats.ts'

/**
 * Moves free seats of a screening from one allocation to another (docs/rules/seat-ledger.md#moving). Numbered seats may be
 * named, as many as `seats`.
 *
 * @returns all allocations, or `not-enough-seats` with how many are `free`
 */
export function moveSeats(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: {
    screeningId: string
    from: AllocationKind
    to: AllocationKind
    seats: number
    why: string
    places?: readonly string[]
  },
): Promise<Allocation[] | Refusal<'not-found' | 'wrong-value' | 'not-enough-seats' | 'place-taken'>> {
  const note = { at: house.clock.now(), by: acting.by }
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const why = readRemark(input.why)
    if (input.places?.length && input.places.length !== input.seats)
      return refuse('wrong-value', { field: 'places', value: input.places.join(' ').slice(0, 60) })
    if (!why) return refuse('wrong-value', { field: 'why', value: '' })
    const now = await boxOffice.lockAllocations(input.screeningId)
    if (now.length === 0) return refuse('not-found', { screening: input.screeningId })
    await boxOffice.lapse(input.screeningId, input.from, { act: 'lapse', ...note })
    const moved = movedSeats(await boxOffice.allocations(input.screeningId), input)
    if (isRefusal(moved)) return moved
    const refused = await divideSeats(boxOffice, moved, { act: 'move', ...note, why }, input.places)
    return refused ?? boxOffice.allocations(input.screeningId)
  })
}
