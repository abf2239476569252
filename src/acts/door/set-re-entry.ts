import type { DoorScreening, ReEntryRule } from '#core/boxoffice/door/door.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Says whether holders may leave a screening and come back (docs/rules/door.md#going-out-and-coming-back). */
export function setReEntry(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { screeningId: string; reEntry: ReEntryRule },
): Promise<DoorScreening | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ door }) => {
    const { screeningId, reEntry } = input
    if (!(await door.screening(screeningId))) return refuse('not-found', { screening: screeningId })
    await door.setReEntry(screeningId, reEntry, { at: house.clock.now(), by: acting.by })
    return (await door.screening(screeningId))!
  })
}
