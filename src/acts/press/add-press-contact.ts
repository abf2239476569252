import { type PressContact, type PressContactDraft, readPressContact } from '#core/press/press-contact.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { addToPressList } from './steps/add-to-press-list.ts'

/** Enters somebody on the press list, with the ground on which the festival may write to them. */
export function addPressContact(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  draft: PressContactDraft,
): Promise<PressContact | Refusal<'wrong-value' | 'address-wrong'>> {
  return house.store.within(acting.organisation, async shelves => {
    const contact = readPressContact(draft)
    if (isRefusal(contact)) return contact
    const note = { at: house.clock.now(), by: acting.by }
    const id = await addToPressList(house, shelves, { ...contact, from: 'staff' }, note)
    return (await shelves.pressContacts.find(id))!
  })
}
