import { FreeSeats } from '#core/boxoffice/seats/free-seats.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import { readFreePlaces } from './take-seats.ts'

export interface SeatsToTake {
  screeningId: string
  kind: AllocationKind
  quantity: number
  /** Numbered places that are taken where they are free; else others are. */
  wished?: readonly string[]
}

export interface TakenSeats {
  allocationId: string
  /** One a seat; none with free seating. */
  places: readonly string[]
}

/** Takes free seats for an order, all or none, each request's beside the other; locks their allocations. */
export async function takeFreeSeats(
  boxOffice: BoxOfficeShelf,
  wanted: readonly SeatsToTake[],
  { at, by, orderId }: { at: Temporal.Instant; by: string; orderId: string },
): Promise<TakenSeats[] | Refusal<'sold-out' | 'not-enough-seats'>> {
  const seats = new FreeSeats(await boxOffice.lockSeats(wanted, []))
  const allocationIds = wanted.flatMap(each => seats.allocation(each)?.id ?? [])
  if (allocationIds.length < wanted.length) return refuse('sold-out')
  seats.giveBack(await boxOffice.lapseSeats(allocationIds, { at, by }))
  const missing = seats.take(wanted)
  if (missing) return { refused: missing.refused, about: missing.about }
  const { places: free, leave } = await readFreePlaces(boxOffice, seats.kindOf, allocationIds)
  const lines = wanted.map(({ screeningId, quantity }, index) => ({
    ...{ screeningId, quantity },
    allocationId: allocationIds[index]!,
  }))
  const wished = free.take(
    lines.map((line, index) => ({
      ...line,
      places: free.has(line.allocationId) ? wanted[index]!.wished : undefined,
    })),
  )
  const taken = isRefusal(wished) ? free.take(lines) : wished
  if (isRefusal(taken)) return refuse('sold-out')
  leave()
  await boxOffice.moveSeats(
    lines.map(({ allocationId, quantity }) => ({ allocationId, sold: quantity })),
    { act: 'sell', at, by, orderId },
  )
  return lines.map(({ allocationId }, index) => ({ allocationId, places: taken.places[index]! }))
}
