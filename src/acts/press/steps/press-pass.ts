import { idFrom } from '#core/id.ts'
import type { Accreditation } from '#core/press/accreditation.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { endTickets } from '../../boxoffice/steps/end-tickets.ts'
import { issuePassOf } from '../../boxoffice/steps/issue-products.ts'
import { digestOf } from '../../boxoffice/steps/write-order.ts'
import { writeProductOrder } from '../../boxoffice/steps/write-product-order.ts'
import type { House } from '../../ports/house.ts'
import type { Shelves } from '../../ports/store.ts'

/** Gives somebody accredited the pass that books press seats, for nothing; nothing where the edition has none. */
export async function givePressPass(
  house: Pick<House, 'chance' | 'clock' | 'signer'>,
  shelves: Pick<Shelves, 'boxOffice' | 'accreditations'>,
  { id: accreditationId, editionId, name, language }: Accreditation,
  { at, by }: { at: Temporal.Instant; by: string },
): Promise<void> {
  const { boxOffice, accreditations } = shelves
  const { passProductId } = await accreditations.terms(editionId)
  const product = passProductId ? await boxOffice.passProduct(passProductId) : undefined
  if (!product) return
  const id = idFrom(house.chance.bytes(16))
  const orderId = idFrom(house.chance.bytes(16))
  // The letters are those of the accreditation: the pass needs no address.
  const holder = { name, email: '' }
  await writeProductOrder(house, shelves, {
    ...{ id: orderId, editionId, ...holder, language, at, by },
    ...{ idempotencyKey: `press-pass-${id}`, request: digestOf(['press pass', accreditationId, id]) },
    product: { id, kind: 'pass', name: product.name, price: { ...product.price, amount: 0 }, state: 'valid' },
  })
  await issuePassOf(house, boxOffice, { id, productId: product.id, editionId }, holder, at)
  await accreditations.setPass(accreditationId, id)
}

/** Closes the links of somebody accredited, ends their pass, and gives back their seats of screenings to come. */
export async function endPressAccess(
  shelves: Pick<Shelves, 'boxOffice' | 'money' | 'accreditations'>,
  { id, passId }: Accreditation,
  note: { at: Temporal.Instant; by: string; why: string },
): Promise<undefined | Refusal<'ticket-used'>> {
  const { boxOffice, accreditations } = shelves
  await accreditations.endLinks(id)
  if (passId === null) return undefined
  // Locked, nothing more is booked with it.
  const [found] = await boxOffice.passesById([passId], 'lock')
  for (const { ticketId, screening, isEnded, isAdmitted } of found?.uses ?? []) {
    if (isEnded || isAdmitted || Temporal.Instant.compare(screening.startsAt, note.at) <= 0) continue
    const order = (await boxOffice.lockOrder((await boxOffice.orderIdOfTicket(ticketId))!))!
    const ticket = order.tickets.find(each => each.id === ticketId)!
    const ended = await endTickets(shelves, order, [ticket], note)
    if (isRefusal(ended)) return ended
  }
  await boxOffice.endPass(passId, note.at)
  await boxOffice.cancelProducts([passId])
  await accreditations.setPass(id, null)
  return undefined
}
