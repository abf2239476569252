import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes somebody off the press list: no letters to the press from now on; deleted for good after 30 days. */
export function removePressContact(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { contactId }: { contactId: string },
): Promise<{ removed: true } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ pressContacts }) =>
    (await pressContacts.setRemoved(contactId, house.clock.now()))
      ? { removed: true }
      : refuse('not-found', { what: 'press-contact', id: contactId }),
  )
}
