import { queryOptions } from '@tanstack/react-query'
import type { Dispute } from '#core/boxoffice/money/dispute.ts'
import type { PaymentTerms } from '#core/boxoffice/money/payment.ts'
import type { Refund } from '#core/boxoffice/money/refund.ts'
import type { BulkRefundPlan as CorePlan } from '#core/boxoffice/money/refund-plan.ts'
import { answered, api, type BodyOf } from './client.ts'
import type { Order } from './orders.ts'
import type { Wire } from './wire.ts'

export type Terms = PaymentTerms & { isCardOpen: boolean }
export type OwedRefund = Wire<Refund> & { orderNumber: string; name: string }
export type DisputeOfOrder = Wire<Dispute> & {
  orderNumber: string
  name: string
  orderState: Order['state']
}
export type TransferMatch = Pick<Order, 'number' | 'name' | 'state' | 'version'> & {
  orderId: string
  due: Order['total']
}
export type BulkRefundPlan = Wire<CorePlan>

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })
const ofScreening = (screeningId: string) => ({ params: { path: { screeningId } } })

export const termsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['payment-terms', editionId],
    queryFn: () => answered<Terms>(api.GET('/v1/editions/{editionId}/payment-terms', inEdition(editionId))),
  })
export const setTerms = (editionId: string, body: BodyOf<'/v1/editions/{editionId}/payment-terms', 'put'>) =>
  answered<PaymentTerms>(api.PUT('/v1/editions/{editionId}/payment-terms', { ...inEdition(editionId), body }))

export const findTransfer = (editionId: string, text: string) =>
  answered<TransferMatch[]>(
    api.GET('/v1/editions/{editionId}/transfers', { params: { path: { editionId }, query: { text } } }),
  )
export const takeTransfer = (orderId: string, body: BodyOf<'/v1/orders/{orderId}/transfers', 'post'>) =>
  answered<{ came: 'paid' | 'late-and-paid' | 'returned' }>(
    api.POST('/v1/orders/{orderId}/transfers', { params: { path: { orderId } }, body }),
  )

export const disputesQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['disputes', editionId],
    queryFn: () =>
      answered<DisputeOfOrder[]>(api.GET('/v1/editions/{editionId}/disputes', inEdition(editionId))),
  })

export const owedRefundsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['refunds', editionId],
    queryFn: () => answered<OwedRefund[]>(api.GET('/v1/editions/{editionId}/refunds', inEdition(editionId))),
  })
export const payOutRefund = (refundId: string, body: BodyOf<'/v1/refunds/{refundId}/pay-out', 'post'>) =>
  answered<Wire<Refund>>(api.POST('/v1/refunds/{refundId}/pay-out', { params: { path: { refundId } }, body }))

/** Asked again while a run is under way. */
export const bulkRefundQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['bulk-refund', screeningId],
    refetchInterval: ({ state }) => (state.data?.run && !state.data.run.finishedAt ? 2000 : false),
    queryFn: () =>
      answered<BulkRefundPlan>(api.GET('/v1/screenings/{screeningId}/refunds', ofScreening(screeningId))),
  })
export const startBulkRefund = (
  screeningId: string,
  body: BodyOf<'/v1/screenings/{screeningId}/refunds', 'post'>,
) =>
  answered<unknown>(api.POST('/v1/screenings/{screeningId}/refunds', { ...ofScreening(screeningId), body }))
