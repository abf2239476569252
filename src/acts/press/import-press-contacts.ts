import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { readPressList } from '#core/press/press-list-table.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { addToPressList } from './steps/add-to-press-list.ts'

/**
 * Enters a whole table (CSV) on the press list: all of it, or nothing when one row is wrong. Whoever is there already is
 * said anew; nobody who left gets letters again, and who was taken off the list stays off (docs/rules/press.md#the-press-list).
 *
 * @param input.ground for rows that name none of their own
 */
export function importPressContacts(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  input: { table: string; ground: string },
): Promise<{ imported: number; stayOff: number } | Refusal<'wrong-value'>> {
  return house.store.within(acting.organisation, async shelves => {
    const contacts = readPressList(input.table, input.ground)
    if (isRefusal(contacts)) return contacts
    const note = { at: house.clock.now(), by: acting.by }
    let stayOff = 0
    for (const contact of contacts) {
      const known = await shelves.pressContacts.ofMailbox(mailboxKey(contact.email))
      if (known?.isRemoved) stayOff += 1
      else await addToPressList(house, shelves, { ...contact, from: 'staff' }, note)
    }
    return { imported: contacts.length - stayOff, stayOff }
  })
}
