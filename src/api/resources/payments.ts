import { z } from '@hono/zod-openapi'
import { exchangeTickets } from '#acts/boxoffice/exchange-tickets.ts'
import { beginPayment } from '#acts/money/begin-payment.ts'
import { findTransfer } from '#acts/money/find-transfer.ts'
import { listDisputes } from '#acts/money/list-disputes.ts'
import { listRefunds } from '#acts/money/list-refunds.ts'
import { payOutRefund } from '#acts/money/pay-out-refund.ts'
import { planBulkRefund } from '#acts/money/plan-bulk-refund.ts'
import { refundTickets } from '#acts/money/refund-tickets.ts'
import { setPaymentTerms } from '#acts/money/set-payment-terms.ts'
import { showPaymentTerms } from '#acts/money/show-payment-terms.ts'
import { startBulkRefund } from '#acts/money/start-bulk-refund.ts'
import { takeTransfer } from '#acts/money/take-transfer.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import { OrderShape } from '../shapes/orders.ts'
import {
  BegunPaymentShape,
  BulkRefundShape,
  BulkRefundToStart,
  DisputeOfOrderShape,
  OwedRefundShape,
  PaymentTermsSaid,
  PaymentTermsShape,
  PaymentTermsToSet,
  PaymentToBegin,
  RefundRunShape,
  RefundShape,
  RefundToPayOut,
  TicketsToExchange,
  TicketsToRefund,
  TransferMatchShape,
  TransferToTake,
} from '../shapes/payments.ts'

const OfOrder = z.object({ orderId: Id })
const OfScreening = z.object({ screeningId: Id })

/** How orders are paid, transfers that came, refunds that are owed, and refunds of a cancelled screening. */
export const paymentRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/payment-terms',
    name: 'showPaymentTerms',
    does: 'How orders of an edition may be paid',
    params: InEdition,
    answers: PaymentTermsShape,
    act: ({ house, acting, params }) => showPaymentTerms(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/payment-terms',
    name: 'setPaymentTerms',
    does: 'Say how orders of an edition may be paid from now on',
    params: InEdition,
    body: PaymentTermsToSet,
    answers: PaymentTermsSaid,
    act: ({ house, acting, params, body }) => setPaymentTerms(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/payments',
    name: 'beginPayment',
    does: 'Begin to pay an order by card, or go on with the payment that is open',
    tells:
      '`checkout` answers with the address of a page, `intent` with the secret that an app of your own hands to the payment service’s SDK.',
    params: OfOrder,
    body: PaymentToBegin,
    answers: BegunPaymentShape,
    act: ({ house, acting, params, body }) => beginPayment(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/transfers',
    name: 'findTransfer',
    does: 'Orders whose number stands in a line of a bank’s statement',
    params: InEdition,
    query: z.strictObject({ text: z.string().max(2000) }),
    answers: z.array(TransferMatchShape),
    act: ({ house, acting, params, query }) => findTransfer(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/transfers',
    name: 'takeTransfer',
    does: 'Enter a bank transfer that came for an order',
    params: OfOrder,
    body: TransferToTake,
    answers: z.object({ came: z.enum(['paid', 'late-and-paid', 'returned']), order: OrderShape }),
    versionOf: ({ order }) => order.version,
    act: ({ house, acting, params, body }) => takeTransfer(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/refunds',
    name: 'listRefunds',
    does: 'Refunds that wait for a person',
    params: InEdition,
    answers: z.array(OwedRefundShape),
    act: ({ house, acting, params }) => listRefunds(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/disputes',
    name: 'listDisputes',
    does: 'Card payments that buyers dispute with their bank: those that are not decided first',
    params: InEdition,
    answers: z.array(DisputeOfOrderShape),
    act: ({ house, acting, params }) => listDisputes(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/refunds/{refundId}/pay-out',
    name: 'payOutRefund',
    does: 'Enter that a person gave owed money back',
    params: z.object({ refundId: Id }),
    body: RefundToPayOut,
    answers: RefundShape,
    act: ({ house, acting, params, body }) => payOutRefund(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/refund-tickets',
    name: 'refundTickets',
    does: 'Give the money of some tickets back and their seats free',
    params: OfOrder,
    body: TicketsToRefund,
    guarded: true,
    answers: OrderShape,
    act: ({ house, acting, params, body, version }) =>
      refundTickets(house, acting, { ...body, ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/orders/{orderId}/exchange',
    name: 'exchangeTickets',
    does: 'Exchange the tickets of an order for one screening against another one',
    params: OfOrder,
    body: TicketsToExchange,
    answers: OrderShape,
    act: ({ house, acting, params, body }) => exchangeTickets(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/screenings/{screeningId}/refunds',
    name: 'planBulkRefund',
    does: 'Dry run: who gets how much for a cancelled screening, by which way, and what the last run did',
    params: OfScreening,
    answers: BulkRefundShape,
    act: ({ house, acting, params }) => planBulkRefund(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/refunds',
    name: 'startBulkRefund',
    does: 'Refund everybody with tickets for a cancelled screening, or offer them another one first',
    params: OfScreening,
    body: BulkRefundToStart,
    status: 201,
    answers: RefundRunShape,
    act: ({ house, acting, params, body }) => startBulkRefund(house, acting, { ...body, ...params }),
  }),
]
