import { FreePlaces, type PlaceRefusal } from '#core/boxoffice/seats/free-places.ts'
import type { FreeSeats } from '#core/boxoffice/seats/free-seats.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Hold } from '../../ports/baskets.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import { type OnSale, told, type WantedLine } from './seats-on-sale.ts'

/** Of the allocations that these lines want, those whose seats are numbered. */
export function numberedAmong(onSale: OnSale, seats: FreeSeats, lines: readonly WantedLine[]): string[] {
  const numbered = lines.filter(line => onSale.sales.get(line.screeningId)?.seatMapId)
  return [...new Set(numbered.flatMap(line => seats.allocation(line)?.id ?? []))]
}

/** The free places of numbered allocations that are locked, to be given out in memory. */
export async function readFreePlaces(
  boxOffice: BoxOfficeShelf,
  kindOf: (allocationId: string) => AllocationKind,
  allocationIds: readonly string[],
): Promise<{ places: FreePlaces; leave(): void }> {
  if (allocationIds.length === 0) return { places: new FreePlaces([]), leave() {} }
  const { stamp, allocations } = await boxOffice.choosablePlaces(allocationIds)
  const places = new FreePlaces(allocations.map(each => ({ ...each, kind: kindOf(each.allocationId) })))
  return { places, leave: () => boxOffice.leavePlaces({ stamp, free: places.left() }) }
}

export type TakeRefusal = Refusal<'sold-out' | 'not-enough-seats'> | PlaceRefusal

/**
 * Takes the seats of one request, and where they are numbered their places, or none. Answers with the places of each line:
 * none of lines with free seating. `live` are the seats that the basket has already.
 */
export function takeSeats(
  seats: FreeSeats,
  places: FreePlaces,
  lines: readonly WantedLine[],
  live: readonly Pick<Hold, 'allocationId' | 'allocation' | 'screeningId' | 'places'>[] = [],
): { places: string[][] } | TakeRefusal {
  const missing = seats.take(lines)
  if (missing) {
    const { place, ...refusal } = missing
    return told(refusal, lines, lines[place]!.screeningId)
  }
  const parties = lines.map(line => {
    const allocationId = seats.allocation(line)!.id
    const { screeningId, quantity } = line
    const isBeside = (hold: (typeof live)[number]) =>
      hold.allocationId === allocationId ||
      (line.kind === 'companion' && hold.allocation === 'wheelchair' && hold.screeningId === screeningId)
    const near = live.filter(isBeside).flatMap(hold => hold.places ?? [])
    return { allocationId, screeningId, quantity, places: line.places, near }
  })
  const chosen = places.take(parties)
  if ('places' in chosen) return chosen
  for (const { allocationId, quantity } of parties) seats.giveBack(new Map([[allocationId, quantity]]))
  const { line, ...refusal } = chosen
  return told(refusal, lines, lines[line]!.screeningId)
}
