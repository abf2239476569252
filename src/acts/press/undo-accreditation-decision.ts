import { mayBeUndone } from '#core/press/decision.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { AccreditationRow } from '../ports/accreditations.ts'
import type { House } from '../ports/house.ts'
import { endPressAccess } from './steps/press-pass.ts'

/** Takes an approval or a refusal back while its letter still waits: nobody heard of it (docs/rules/press.md#deciding). */
export function undoAccreditationDecision(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { accreditationId: id }: { accreditationId: string },
): Promise<AccreditationRow | Refusal<'not-found' | 'decision-told' | 'ticket-used'>> {
  return house.store.within(acting.organisation, async shelves => {
    const { accreditations } = shelves
    const found = await accreditations.find(id, 'lock')
    const last = found && (await accreditations.lastDecision(id))
    const at = house.clock.now()
    if (!found) return refuse('not-found', { what: 'accreditation', id })
    if (!last || !mayBeUndone(last, at)) return refuse('decision-told')
    const note = { at, by: acting.by, why: '' }
    const ended = await endPressAccess(shelves, found, note)
    if (isRefusal(ended)) return ended
    await accreditations.takeLettersBack(id)
    await shelves.pressContacts.removeAccredited(id, at)
    await accreditations.decide(id, { state: 'pending', note: '', at, by: acting.by })
    return (await accreditations.row(id))!
  })
}
