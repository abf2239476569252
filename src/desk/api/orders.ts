import { queryOptions } from '@tanstack/react-query'
import type { Order as CoreOrder, MoneyMove } from '#core/boxoffice/order.ts'
import type { OrderSheet as CoreSheet } from '#core/boxoffice/order-sheet.ts'
import type { Money } from '#core/money.ts'
import { call } from './call.ts'
import type { Wire } from './wire.ts'

export type Order = Wire<CoreOrder>
export type OrderSheet = Wire<CoreSheet> & { moneyMoves: Wire<MoneyMove>[] }
export type OrderRow = Omit<Order, 'tickets' | 'token'> & { quantity: number; due: Money }

export const ordersPath = (editionId: string) => `/api/v1/editions/${editionId}/orders`
const path = (id: string) => `/api/v1/orders/${id}`

export const orderQuery = (id: string) =>
  queryOptions({ queryKey: ['orders', id], queryFn: () => call<OrderSheet>('GET', path(id)) })

export const payOrder = (order: Pick<Order, 'id' | 'version'>) =>
  call<Order>('POST', `${path(order.id)}/pay`, { version: order.version })
export const cancelOrder = (order: Pick<Order, 'id' | 'version'>, why: string) =>
  call<Order>('POST', `${path(order.id)}/cancel`, { body: { why }, version: order.version })
export const refundOrder = (order: Pick<Order, 'id' | 'version'>, why: string) =>
  call<Order>('POST', `${path(order.id)}/refund`, { body: { why }, version: order.version })
export const resendOrder = (id: string, contact: { name?: string; email?: string }) =>
  call<Order>('POST', `${path(id)}/resend`, { body: contact })
export const cancelTicket = (id: string, why: string) =>
  call<Order>('POST', `/api/v1/tickets/${id}/cancel`, { body: { why } })

export interface CounterSale {
  lines: { screeningId: string; priceId: string; quantity: number; allocation?: string }[]
  name?: string
  email?: string
  language?: string
}

/** Sells across the counter; the key makes a second press of the button answer the first sale. */
export const sellAtCounter = (editionId: string, sale: CounterSale, idempotencyKey: string) =>
  call<Order>('POST', `${ordersPath(editionId)}`, { body: sale, idempotencyKey })
