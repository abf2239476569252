import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { endPressAccess } from './steps/press-pass.ts'

/**
 * Deletes for good what is kept about somebody who asked for accreditation, because they want it; what they have from it
 * ends first, as when it is withdrawn, but no letter goes out.
 */
export function removeAccreditation(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { accreditationId: id }: { accreditationId: string },
): Promise<{ removed: true } | Refusal<'not-found' | 'ticket-used'>> {
  return house.store.within(acting.organisation, async shelves => {
    const { accreditations, pressContacts, newsletter } = shelves
    const found = await accreditations.find(id, 'lock')
    if (!found) return refuse('not-found', { what: 'accreditation', id })
    const at = house.clock.now()
    const ended = await endPressAccess(shelves, found, { at, by: acting.by, why: '' })
    if (isRefusal(ended)) return ended
    const mailbox = mailboxKey(found.email)
    if (await pressContacts.deleteAccredited(mailbox)) await newsletter.removePressReader(mailbox)
    await accreditations.remove(id)
    return { removed: true }
  })
}
