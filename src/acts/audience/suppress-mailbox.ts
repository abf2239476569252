import { readMailbox } from '#core/boxoffice/orders/contact.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Sees to it that nothing goes to an address any more but letters of orders. */
export function suppressMailbox(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { email: given }: { email: string },
): Promise<{ email: string } | Refusal<'address-wrong'>> {
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const email = readMailbox(given)
    if (typeof email !== 'string') return email
    await newsletter.suppress(email, 'staff', acting.by, house.clock.now())
    return { email }
  })
}
