import { partySize } from '#core/boxoffice/opening/wish-list.ts'
import { mailboxKey, readMailbox } from '#core/boxoffice/orders/contact.ts'
import { free } from '#core/boxoffice/seats/seats.ts'
import {
  isListClosed,
  mostLists,
  mostUnconfirmed,
  type WaitingKind,
} from '#core/boxoffice/waiting-list/waiting-list.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { whyNotLines } from '../boxoffice/hold-basket.ts'
import { type LineRefusal, readOnSale, whyNotToBeHad } from '../boxoffice/steps/seats-on-sale.ts'
import type { House } from '../ports/house.ts'

export interface JoinWaitingList {
  screeningId: string
  kind: WaitingKind
  /** Seats at each price. */
  party: readonly { priceId: string; quantity: number }[]
  email: string
  language: HouseLanguage
}

export type JoinListRefusal =
  | LineRefusal
  | Refusal<
      | 'wrong-value'
      | 'address-wrong'
      | 'seats-free'
      | 'waiting-list-over'
      | 'waiting-already'
      | 'too-many-unconfirmed'
      | 'on-too-many-lists'
    >

/**
 * Asks for seats of a screening that is sold out (docs/rules/waiting-list.md#joining). The letter that it writes brings the
 * only key to the request; the place counts from its confirmation.
 */
export function joinWaitingList(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { screeningId, kind, party, email: given, language }: JoinWaitingList,
): Promise<{ asked: true } | JoinListRefusal> {
  const id = idFrom(house.chance.bytes(16))
  const token = secretFrom(house.chance.bytes(24))
  return house.store.within(acting.organisation, async ({ boxOffice, waitingList, letters }) => {
    const email = readMailbox(given)
    if (typeof email !== 'string') return email
    const lines = party.map(line => ({ ...line, kind, screeningId }))
    if (lines.length === 0) return refuse('wrong-value', { field: 'quantity', value: 0 })
    const wrong = whyNotLines(lines)
    if (wrong) return wrong
    const now = house.clock.now()
    const onSale = await readOnSale(boxOffice, lines)
    const sale = onSale.sales.get(screeningId)
    const allocationId = await waitingList.allocationOf(screeningId, kind)
    if (!sale || !allocationId) return refuse('not-found', { what: 'screening' })
    const refusal = whyNotToBeHad(onSale, sale.editionId, lines, [], now)
    if (refusal) return refusal
    if (isListClosed(sale.startsAt, now)) return refuse('waiting-list-over')
    await boxOffice.lockAllocationsById([allocationId])
    await boxOffice.lapse(screeningId, kind, { act: 'lapse', at: now, by: acting.by })
    const allocation = (await boxOffice.allocations(screeningId)).find(each => each.id === allocationId)!
    const quantity = partySize(lines)
    if (allocation.capacity === 0) return refuse('not-found', { what: 'screening' })
    if (!allocation.awaited && free(allocation) >= quantity) return refuse('seats-free')
    const mailbox = mailboxKey(email)
    const { isWaiting, lists, unconfirmed } = await waitingList.ofMailbox(allocationId, mailbox)
    if (isWaiting) return refuse('waiting-already')
    if (unconfirmed >= mostUnconfirmed) return refuse('too-many-unconfirmed')
    if (lists >= mostLists) return refuse('on-too-many-lists', { most: mostLists })
    const { editionId } = sale
    const wish = {
      id,
      editionId,
      screeningId,
      allocationId,
      party: lines.map(withoutScreening),
      quantity,
      token,
    }
    await waitingList.add({ ...wish, email, mailbox, language, askedAt: now })
    await letters.write({ kind: 'list-confirm', recipient: email, language, waitingId: id, writtenAt: now })
    return { asked: true }
  })
}

const withoutScreening = <Line extends { screeningId: string }>({ screeningId: _, ...line }: Line) => line
