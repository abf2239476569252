import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { blockedSeats } from '#core/boxoffice/seats/allocating.ts'
import type { Allocation, AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../../acting.ts'
import type { House } from '../../ports/house.ts'
import { divideSeats } from './divide-seats.ts'

export interface BlockSeats {
  screeningId: string
  kind: AllocationKind
  seats: number
  why: string
  /** Which numbered seats, as many as `seats`. */
  places?: readonly string[]
}

export type BlockRefusal = Refusal<'not-found' | 'wrong-value' | 'not-enough-seats' | 'place-taken'>

/** Blocks seats, or gives blocked ones free; `not-enough-seats` tells how many there are to block or to give free. */
export function changeBlocked(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { screeningId, kind, seats, why: given, places }: BlockSeats,
  act: 'block' | 'unblock',
): Promise<Allocation[] | BlockRefusal> {
  const note = { at: house.clock.now(), by: acting.by }
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const why = readRemark(given)
    if (!why) return refuse('wrong-value', { field: 'why', value: '' })
    if (places?.length && places.length !== seats)
      return refuse('wrong-value', { field: 'places', value: places.join(' ').slice(0, 60) })
    if (!(seats >= 1)) return refuse('wrong-value', { field: 'seats', value: seats })
    const now = await boxOffice.lockAllocations(screeningId)
    if (now.length === 0) return refuse('not-found', { screening: screeningId })
    if (act === 'block') await boxOffice.lapse(screeningId, kind, { act: 'lapse', ...note })
    const more = act === 'block' ? seats : -seats
    const changed = blockedSeats(await boxOffice.allocations(screeningId), kind, more)
    if (isRefusal(changed)) return changed
    const refused = await divideSeats(boxOffice, [changed], { act, ...note, why }, places)
    return refused ?? boxOffice.allocations(screeningId)
  })
}
