import { isOver, type Order } from '#core/boxoffice/orders/order.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'

/** The order, locked, unless it is over or no longer as whoever names its `version` saw it. */
export async function lockStandingOrder(
  boxOffice: BoxOfficeShelf,
  { orderId, version }: { orderId: string; version?: number },
): Promise<Order | Refusal<'not-found' | 'order-cancelled' | 'stale'>> {
  const order = await boxOffice.lockOrder(orderId)
  if (!order) return refuse('not-found', { order: orderId })
  if (isOver(order)) return refuse('order-cancelled')
  if (version !== undefined && version !== order.version) return refuse('stale')
  return order
}
