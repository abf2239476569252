import { availability } from '#core/boxoffice/availability.ts'
import type { Availability } from '#core/boxoffice/seats.ts'
import type { Acting } from './acting.ts'
import type { House } from './ports/house.ts'

/** What the public is told of the seats of an edition's released screenings, by screening; read apart from the programme, for it changes with every sale. */
export function showAvailability(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { editionId: string },
): Promise<Map<string, { availability: Availability; free: number }>> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const seats = await boxOffice.publicSeats(input.editionId, now)
    return new Map(
      seats.map(each => [
        each.screeningId,
        { availability: availability(each, each.sale, now), free: each.free },
      ]),
    )
  })
}
