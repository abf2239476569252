import { z } from '@hono/zod-openapi'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { findOrder } from '#acts/boxoffice/find-order.ts'
import { listOrders } from '#acts/boxoffice/list-orders.ts'
import { printTickets } from '#acts/boxoffice/print-tickets.ts'
import { resendOrder } from '#acts/boxoffice/resend-order.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { fileRoute } from '../frame/file-route.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, pageOf } from '../shapes/basics.ts'
import {
  Cancelling,
  CounterSale,
  OrderRowShape,
  OrderShape,
  OrderSheetShape,
  OrderWish,
  Refunding,
  Resending,
} from '../shapes/orders.ts'
import { MoneyToTake } from '../shapes/payments.ts'

const OfOrder = z.object({ orderId: Id })

export const orderRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/orders',
    name: 'listOrders',
    does: 'Orders, the newest first',
    params: InEdition,
    query: OrderWish,
    answers: pageOf(OrderRowShape),
    act: ({ house, acting, params, query }) => listOrders(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/orders',
    name: 'sellAtCounter',
    does: 'Sell at the counter: ordered and paid at once',
    params: InEdition,
    body: CounterSale,
    keyed: true,
    answers: OrderShape,
    status: 201,
    act: ({ house, acting, params, body, key }) =>
      sellAtCounter(house, acting, { ...body, ...params, idempotencyKey: key }),
  }),
  route({
    method: 'get',
    path: '/v1/orders/{orderId}',
    name: 'findOrder',
    does: 'An order with its tickets, screenings and money',
    params: OfOrder,
    answers: OrderSheetShape,
    act: ({ house, acting, params }) => findOrder(house, acting, params),
  }),
  fileRoute({
    path: '/v1/orders/{orderId}/tickets.pdf',
    name: 'printTickets',
    does: 'The tickets of an order for printing',
    params: OfOrder,
    file: 'application/pdf',
    act: ({ house, acting, params }) => printTickets(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/pay',
    name: 'payOrder',
    does: 'Take the money for an order at the counter',
    params: OfOrder,
    query: MoneyToTake,
    guarded: true,
    answers: OrderShape,
    act: ({ house, acting, params, query, version }) =>
      payOrder(house, acting, { ...query, ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/cancel',
    name: 'cancelOrder',
    does: 'Cancel an order that is not paid, or was free',
    params: OfOrder,
    body: Cancelling,
    guarded: true,
    answers: OrderShape,
    act: ({ house, acting, params, body, version }) =>
      cancelOrder(house, acting, { ...body, ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/refund',
    name: 'refundOrder',
    does: 'Give the money back and the seats free',
    params: OfOrder,
    body: Refunding,
    guarded: true,
    answers: OrderShape,
    act: ({ house, acting, params, body, version }) =>
      refundOrder(house, acting, { ...body, ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/resend',
    name: 'resendOrder',
    does: 'Send the order’s letter again, to a corrected name or address if given',
    params: OfOrder,
    body: Resending,
    answers: OrderShape,
    act: ({ house, acting, params, body }) => resendOrder(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/tickets/{ticketId}/cancel',
    name: 'cancelTicket',
    does: 'Cancel one ticket of an order',
    params: z.object({ ticketId: Id }),
    body: Cancelling,
    answers: OrderShape,
    act: ({ house, acting, params, body }) => cancelTicket(house, acting, { ...body, ...params }),
  }),
]
