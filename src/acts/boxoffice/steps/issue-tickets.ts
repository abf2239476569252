import { drawNumber, numberBytes } from '#core/boxoffice/ticket/number.ts'
import { ticketPayload, writeTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import { idFrom } from '#core/id.ts'
import type { Money } from '#core/money.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { House } from '../../ports/house.ts'
import type { NewTicket } from '../../ports/orders.ts'
import type { KnownTicketKey, TicketKey } from '../../ports/signer.ts'

/**
 * The key that signs new tickets; the organisation's first is made when it is first asked for. Asked before anything is
 * locked, so that of two first orders the second can wait for the first without standing in its way.
 */
export async function signingKey(
  house: Pick<House, 'clock' | 'signer'>,
  boxOffice: BoxOfficeShelf,
): Promise<TicketKey> {
  const keys = await boxOffice.ticketKeys()
  const known = newest(keys)
  if (known) return known
  await boxOffice.addTicketKey({
    id: (keys.at(-1)?.id ?? 0) + 1,
    ...house.signer.makeKeys(),
    madeAt: house.clock.now(),
    retiredAt: null,
  })
  return newest(await boxOffice.ticketKeys())!
}

const newest = (keys: readonly KnownTicketKey[]): TicketKey | undefined =>
  keys.filter((key): key is TicketKey => key.privateKey !== null && key.retiredAt === null).at(-1)

/** One signed ticket a seat (docs/rules/ticket-code.md). */
export function issueTickets(
  house: Pick<House, 'chance' | 'signer'>,
  key: TicketKey,
  orderId: string,
  seats: readonly {
    screeningId: string
    allocationId: string
    priceId: string
    price: Money
    quantity: number
    /** Of numbered seats. */
    places?: readonly string[] | null
  }[],
): NewTicket[] {
  return seats.flatMap(({ screeningId, allocationId, priceId, price, quantity, places }) =>
    Array.from({ length: quantity }, (_, seat) => {
      const id = idFrom(house.chance.bytes(16))
      const payload = ticketPayload({ keyId: key.id, ticketId: id, screeningId })
      const code = writeTicketCode(payload, house.signer.sign(payload, key.privateKey))
      const number = drawNumber(house.chance.bytes(numberBytes))
      const place = places?.[seat] ?? null
      return { id, orderId, screeningId, allocationId, priceId, price, number, code, place }
    }),
  )
}
