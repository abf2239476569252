import { readMailbox } from '#core/boxoffice/orders/contact.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Sends a newsletter to whoever writes it, as it stands, to see it in a real mail program. It counts nowhere. */
export function testMailing(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { mailingId, email, language }: { mailingId: string; email: string; language: HouseLanguage },
): Promise<{ sentTo: string } | Refusal<'not-found' | 'address-wrong'>> {
  return house.store.within(acting.organisation, async ({ mailings, letters }) => {
    const recipient = readMailbox(email)
    if (typeof recipient !== 'string') return recipient
    if (!(await mailings.find(mailingId))) return refuse('not-found', { what: 'mailing' })
    const writtenAt = house.clock.now()
    await letters.write({ kind: 'mailing-test', mailingId, recipient, language, writtenAt })
    return { sentTo: recipient }
  })
}
