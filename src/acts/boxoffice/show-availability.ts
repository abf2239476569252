import { availability } from '#core/boxoffice/seats/availability.ts'
import type { LevelName } from '#core/boxoffice/seats/seat-map.ts'
import type { Availability } from '#core/boxoffice/seats/seats.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** What is left of the public's seats of a screening. */
export interface SeatsLeft {
  availability: Availability
  free: number
  /** Of a house with numbered seats; missing with free seating. */
  levels?: LevelName[]
}

/** What the public is told of the seats of an edition's released screenings, by screening; read apart from the programme, for it changes with every sale. */
export function showAvailability(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { editionId: string },
): Promise<Map<string, SeatsLeft>> {
  const now = house.clock.now()
  return house.store.within(acting.organisation, async ({ boxOffice }) => {
    const seats = await boxOffice.publicSeats(input.editionId, now)
    const plans = await boxOffice.seatPlans(seats.flatMap(({ sale }) => sale.seatMapId ?? []))
    return new Map(
      seats.map(({ screeningId, sale, ...left }) => {
        const plan = sale.seatMapId ? plans.get(sale.seatMapId) : undefined
        const told = { availability: availability(left, sale, now), free: left.free }
        return [screeningId, plan ? { ...told, levels: plan.levels } : told]
      }),
    )
  })
}
