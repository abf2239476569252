import type { DoorScreening } from '#core/boxoffice/door/door.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The released screenings of one festival day, which ends at a set hour after midnight (docs/rules/festival-day.md). */
export function doorScreenings(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { editionId: string; day: Temporal.PlainDate },
): Promise<DoorScreening[] | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ door }) => {
    const edition = await door.editionDay(input.editionId)
    if (!edition) return refuse('not-found', { edition: input.editionId })
    const turnOf = (day: Temporal.PlainDate) =>
      day.toZonedDateTime({ timeZone: edition.timeZone, plainTime: edition.dayTurnsAt }).toInstant()
    return door.screenings(input.editionId, turnOf(input.day), turnOf(input.day.add({ days: 1 })))
  })
}
