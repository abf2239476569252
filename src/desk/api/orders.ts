import { queryOptions } from '@tanstack/react-query'
import type { Dispute } from '#core/boxoffice/money/dispute.ts'
import type { Refund } from '#core/boxoffice/money/refund.ts'
import type { Letter as CoreLetter } from '#core/boxoffice/orders/letter.ts'
import type { Order as CoreOrder, MoneyMove } from '#core/boxoffice/orders/order.ts'
import type { OrderSheet as CoreSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { Money } from '#core/money.ts'
import { against, answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type Order = Wire<CoreOrder>
export type OrderSheet = Wire<CoreSheet> & {
  moneyMoves: Wire<MoneyMove>[]
  refunds: Wire<Refund>[]
  disputes: Wire<Dispute>[]
}
export type OrderRow = Omit<Order, 'tickets' | 'token'> & { quantity: number; due: Money }

export const orders = (editionId: string) =>
  pagedList<OrderRow, QueryOf<'/v1/editions/{editionId}/orders'>>(['orders', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/orders', { params: { path: { editionId }, query }, signal }),
  )

const of = (orderId: string) => ({ params: { path: { orderId } } })
type Versioned = Pick<Order, 'id' | 'version'>

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['order', id],
    queryFn: () => answered<OrderSheet>(api.GET('/v1/orders/{orderId}', of(id))),
  })

type Letter = Wire<Pick<CoreLetter, 'id' | 'recipient' | 'returned' | 'returnedAt' | 'returnedTold'>>

export const orderLettersQuery = (id: string) =>
  queryOptions({
    queryKey: ['order', id, 'letters'],
    queryFn: () => answered<Letter[]>(api.GET('/v1/orders/{orderId}/letters', of(id))),
  })

export const counterWays = ['counter', 'counter-card'] as const
export type CounterWay = (typeof counterWays)[number]

export const payOrder = ({ id, version }: Versioned, way: CounterWay) =>
  answered<Order>(
    api.POST('/v1/orders/{orderId}/pay', {
      params: { path: { orderId: id }, query: { way } },
      ...against(version),
    }),
  )
export const refundTickets = ({ id, version }: Versioned, ticketIds: string[], why: string) =>
  answered<Order>(
    api.POST('/v1/orders/{orderId}/refund-tickets', {
      ...of(id),
      body: { ticketIds, why },
      ...against(version),
    }),
  )
export const cancelOrder = ({ id, version }: Versioned, why: string) =>
  answered<Order>(api.POST('/v1/orders/{orderId}/cancel', { ...of(id), body: { why }, ...against(version) }))
export const refundOrder = ({ id, version }: Versioned, why: string) =>
  answered<Order>(api.POST('/v1/orders/{orderId}/refund', { ...of(id), body: { why }, ...against(version) }))
export const resendOrder = (id: string, contact: { name?: string; email?: string }) =>
  answered<Order>(api.POST('/v1/orders/{orderId}/resend', { ...of(id), body: contact }))
export const exchangeTickets = (orderId: string, body: BodyOf<'/v1/orders/{orderId}/exchange', 'post'>) =>
  answered<Order>(api.POST('/v1/orders/{orderId}/exchange', { ...of(orderId), body }))
export const cancelTicket = (ticketId: string, why: string) =>
  answered<Order>(
    api.POST('/v1/tickets/{ticketId}/cancel', { params: { path: { ticketId } }, body: { why } }),
  )

export type CounterSale = BodyOf<'/v1/editions/{editionId}/orders', 'post'>

/** Sells across the counter; the key makes a second press of the button answer the first sale. */
export const sellAtCounter = (editionId: string, sale: CounterSale, idempotencyKey: string) =>
  answered<Order>(
    api.POST('/v1/editions/{editionId}/orders', {
      params: { path: { editionId }, header: { 'idempotency-key': idempotencyKey } },
      body: sale,
    }),
  )
