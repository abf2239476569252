import type { DoorRow, DoorScreening } from '#core/boxoffice/door/door.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Everybody with a ticket for a screening, by name, and how many are in. */
export function listDoor(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: { screeningId: string },
): Promise<{ screening: DoorScreening; rows: DoorRow[] } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ door }) => {
    const screening = await door.screening(input.screeningId)
    if (!screening) return refuse('not-found', { screening: input.screeningId })
    return { screening, rows: await door.rows(input.screeningId) }
  })
}
