import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { mayBecome } from '#core/press/decision.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { AccreditationRow } from '../ports/accreditations.ts'
import type { House } from '../ports/house.ts'
import { endPressAccess } from './steps/press-pass.ts'

/** Withdraws an accreditation: its links close at once, and seats of screenings to come go back to the press. */
export function withdrawAccreditation(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  input: { accreditationId: string; note: string },
): Promise<AccreditationRow | Refusal<'not-found' | 'accreditation-decided' | 'ticket-used'>> {
  return house.store.within(acting.organisation, async shelves => {
    const { accreditations, letters } = shelves
    const id = input.accreditationId
    const found = await accreditations.find(id, 'lock')
    if (!found) return refuse('not-found', { what: 'accreditation', id })
    if (!mayBecome(found.state, 'withdrawn')) return refuse('accreditation-decided')
    const at = house.clock.now()
    const why = readRemark(input.note)
    const ended = await endPressAccess(shelves, found, { at, by: acting.by, why })
    if (isRefusal(ended)) return ended
    await accreditations.takeLettersBack(id)
    await shelves.pressContacts.removeAccredited(id, at)
    await accreditations.decide(id, { state: 'withdrawn', note: why, at, by: acting.by })
    await letters.write({
      ...{ kind: 'accreditation-withdrawn', accreditationId: id, writtenAt: at },
      ...{ recipient: found.email, language: found.language },
    })
    return (await accreditations.row(id))!
  })
}
