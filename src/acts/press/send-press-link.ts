import { mailboxKey, readMailbox } from '#core/boxoffice/orders/contact.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Sends the private link anew to whoever is accredited under an address. The answer is the same when nobody is
 * (docs/rules/press.md#the-private-link).
 */
export function sendPressLink(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionId, email }: { editionId: string; email: string },
): Promise<{ asked: true } | Refusal<'not-found' | 'address-wrong'>> {
  return house.store.within(acting.organisation, async ({ programme, accreditations, letters }) => {
    const mailbox = readMailbox(email)
    if (typeof mailbox !== 'string') return mailbox
    if (!(await programme.editions.find(editionId))) return refuse('not-found', { what: 'edition' })
    const writtenAt = house.clock.now()
    // To the address that was accredited, not to the one that was typed.
    for (const each of await accreditations.approvedOfMailbox(editionId, mailboxKey(mailbox)))
      await letters.write({
        ...{ kind: 'press-link', accreditationId: each.id, writtenAt },
        ...{ recipient: each.email, language: each.language },
      })
    return { asked: true }
  })
}
