import type { StandbyAdmitted } from '#core/boxoffice/door/door.ts'
import { readRemark } from '#core/boxoffice/orders/remark.ts'
import { isRefusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { type SellRefusal, sellAtCounter } from '../boxoffice/sell-at-counter.ts'
import type { CounterWay } from '../money/pay-order.ts'
import type { House } from '../ports/house.ts'

export interface AdmitStandby {
  screeningId: string
  priceId: string
  /** People who come in together. */
  quantity: number
  /** How the door takes the money, if there is any: in cash unless said otherwise. */
  way?: CounterWay
  /** The device or entrance. */
  door: string
  idempotencyKey: string
}

/**
 * Sells free seats of the standby line to people who wait at the door, and lets them in (docs/rules/door.md#the-standby-line).
 * Repeated under its key after a broken connection, it lets in whoever was not let in then.
 */
export async function admitStandby(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>,
  acting: Acting,
  { screeningId, priceId, quantity, way, door: entrance, idempotencyKey }: AdmitStandby,
): Promise<StandbyAdmitted | SellRefusal> {
  const sale = await house.store.within(
    acting.organisation,
    async ({ boxOffice }) => (await boxOffice.screeningSales([screeningId]))[0],
  )
  if (!sale) return refuse('not-found', { screening: screeningId })
  const order = await sellAtCounter(house, acting, {
    editionId: sale.editionId,
    lines: [{ screeningId, priceId, quantity, allocation: 'standby' }],
    ...(way && { way }),
    idempotencyKey,
  })
  if (isRefusal(order)) return order
  return house.store.within(acting.organisation, async ({ door }) => {
    for (const { id: ticketId } of order.tickets) {
      const ticket = await door.lockTicketById(ticketId)
      if (ticket?.state !== 'valid') continue
      const at = house.clock.now()
      await door.admit({ ticketId, screeningId, at, by: acting.by, door: readRemark(entrance) })
    }
    return {
      orderNumber: order.number,
      total: order.total,
      tickets: order.tickets.map(({ id, number, place }) => ({ ticketId: id, number, place })),
      counts: await door.counts(screeningId),
    }
  })
}
