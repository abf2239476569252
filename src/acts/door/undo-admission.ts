import type { Admission } from '#core/boxoffice/door/door.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes back an admission that was scanned by mistake: the ticket is good again. */
export function undoAdmission(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { ticketId: string },
): Promise<Admission | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ door }) => {
    const undone = await door.undoAdmission(input.ticketId, { at: house.clock.now(), by: acting.by })
    return undone ?? refuse('not-found', { ticket: input.ticketId })
  })
}
