import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes remove-press-contact. */
export function restorePressContact(
  house: Pick<House, 'store'>,
  acting: Acting,
  { contactId }: { contactId: string },
): Promise<{ removed: false } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ pressContacts }) =>
    (await pressContacts.setRemoved(contactId, null))
      ? { removed: false }
      : refuse('not-found', { what: 'press-contact', id: contactId }),
  )
}
