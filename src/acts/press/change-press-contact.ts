import { type PressContact, type PressContactDraft, readPressContact } from '#core/press/press-contact.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { withChange } from '#core/with-change.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Says anew who somebody on the press list is; another address is another contact. Of the accredited, the ground stays the
 * sentence that they agreed to (`wrong-value` about `ground`).
 */
export function changePressContact(
  house: Pick<House, 'store'>,
  acting: Acting,
  { contactId, ...change }: { contactId: string } & Partial<Omit<PressContactDraft, 'email'>>,
): Promise<PressContact | Refusal<'not-found' | 'wrong-value' | 'address-wrong'>> {
  return house.store.within(acting.organisation, async ({ pressContacts }) => {
    const found = await pressContacts.find(contactId)
    if (!found) return refuse('not-found', { what: 'press-contact', id: contactId })
    const contact = readPressContact(withChange(found, change))
    if (isRefusal(contact)) return contact
    if (found.from === 'accreditation' && contact.ground !== found.ground)
      return refuse('wrong-value', { field: 'ground', value: contact.ground })
    await pressContacts.change(contactId, { ...contact, from: found.from })
    return { ...found, ...contact }
  })
}
