import { readContact } from '#core/boxoffice/orders/contact.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { type ClaimRefusal, claimMailbox } from '../audience/claim-mailbox.ts'
import { giveMailboxBack } from '../audience/give-mailbox-back.ts'
import { type PlaceOrder, placeOrder } from '../boxoffice/place-order.ts'
import type { PlaceRefusal } from '../boxoffice/steps/place-together.ts'
import type { House } from '../ports/house.ts'

/**
 * Places the order of somebody who may have stood in a line: where the edition has a waiting room, one e-mail address
 * buys from one place (docs/rules/waiting-room.md#one-person-one-place).
 *
 * @param input `place` is the token of the buyer's place
 */
export async function orderFromLine(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
  { editionId, place, ...input }: PlaceOrder & { editionId: string; place: string | undefined },
): Promise<Order | PlaceRefusal | ClaimRefusal> {
  const contact = readContact(input)
  if (isRefusal(contact)) return contact
  const { email } = contact
  const claim = await claimMailbox(house, acting, { editionId, token: place, email, basket: input.token })
  if (isRefusal(claim)) return claim
  const order = await placeOrder(house, acting, input)
  // Another order of this basket was quicker, and keeps the mailbox; else nothing was bought.
  if (isRefusal(order) && order.refused !== 'basket-ordered' && claim.isNew)
    await giveMailboxBack(house, acting, { editionId, email })
  return order
}
