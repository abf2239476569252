import { mailboxKey } from '#core/boxoffice/orders/contact.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { PressContact, PressContactDraft } from '#core/press/press-contact.ts'
import type { House } from '../../ports/house.ts'
import type { KnownPressContact } from '../../ports/press-contacts.ts'
import type { Shelves } from '../../ports/store.ts'

/**
 * Puts somebody onto the press list, back onto it, or says anew who they are. Who is new there, or agrees anew, gets the
 * letters to the press, unless they once left all letters (docs/rules/press.md#letters-to-the-press).
 *
 * @returns the contact's id
 */
export async function addToPressList(
  house: Pick<House, 'chance'>,
  { pressContacts, newsletter }: Pick<Shelves, 'pressContacts' | 'newsletter'>,
  contact: PressContactDraft & { from: 'accreditation' | 'staff' },
  { at, by }: { at: Temporal.Instant; by: string },
): Promise<string> {
  const mailbox = mailboxKey(contact.email)
  const known = await pressContacts.ofMailbox(mailbox)
  const id = known?.id ?? idFrom(house.chance.bytes(16))
  const agreesAnew = contact.from === 'accreditation'
  if (known) {
    const tags = agreesAnew ? known.tags : contact.tags
    await pressContacts.change(id, { ...contact, tags, ...groundOf(known, contact) })
    if (known.isRemoved) await pressContacts.setRemoved(id, null)
  } else await pressContacts.add({ ...contact, id, mailbox, addedAt: at, addedBy: by })
  if (known && !agreesAnew) return id
  const reader = { id: idFrom(house.chance.bytes(16)), token: secretFrom(house.chance.bytes(24)) }
  const { email, name, language } = contact
  await newsletter.addPressReader({ ...reader, email, mailbox, name, language }, at)
  return id
}

type Ground = Pick<PressContact, 'from' | 'ground'>

/** What staff write is no substitute for the sentence that accredited people agreed to. */
function groundOf(known: KnownPressContact, { from, ground }: Ground): Ground {
  if (known.isRemoved) return { from, ground }
  const keepsSentence = known.from === 'accreditation' && from === 'staff'
  return { from: known.from, ground: keepsSentence ? known.ground : ground }
}
