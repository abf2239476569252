import type { PressContact } from '#core/press/press-contact.ts'
import type { Acting } from '../acting.ts'
import { namesOfThoseWhoAct } from '../house/steps/names-of-those-who-act.ts'
import type { House } from '../ports/house.ts'

/** The press list, by name. */
export async function listPressContacts(
  house: Pick<House, 'store' | 'accounts'>,
  acting: Acting,
  _input: Record<never, never> = {},
): Promise<PressContact[]> {
  const contacts = await house.store.within(acting.organisation, ({ pressContacts }) => pressContacts.list())
  const nameOf = await namesOfThoseWhoAct(house, acting)
  return contacts.map(contact => ({ ...contact, addedBy: nameOf(contact.addedBy) }))
}
