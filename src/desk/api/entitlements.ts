import { queryOptions } from '@tanstack/react-query'
import type { DiscountCode as CoreCode } from '#core/boxoffice/prices/discount.ts'
import type { PassProduct as CoreProduct, Pass } from '#core/boxoffice/prices/pass.ts'
import type { Voucher as CoreVoucher, VoucherOffer } from '#core/boxoffice/prices/voucher.ts'
import { answered, api, type BodyOf } from './client.ts'
import type { Order } from './orders.ts'
import type { Wire } from './wire.ts'

export type DiscountCode = Wire<CoreCode>
export type PassProduct = Wire<CoreProduct>
export type PassRow = Wire<Omit<Pass, 'secret' | 'token' | 'code'>> & { orderId: string; booked: number }
export type VoucherRow = Wire<CoreVoucher> & { orderId: string; name: string; email: string }

export type CodeToSet = BodyOf<'/v1/editions/{editionId}/discount-codes', 'post'>
export type ProductToSet = BodyOf<'/v1/editions/{editionId}/pass-products', 'post'>
export type PassToIssue = BodyOf<'/v1/editions/{editionId}/passes', 'post'>
export type VoucherToIssue = BodyOf<'/v1/editions/{editionId}/vouchers', 'post'>

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })
const keyed = (editionId: string, key: string) => ({
  params: { path: { editionId }, header: { 'idempotency-key': key } },
})

export const codesQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['discount-codes', editionId],
    queryFn: () =>
      answered<DiscountCode[]>(api.GET('/v1/editions/{editionId}/discount-codes', inEdition(editionId))),
  })

export const makeCode = (editionId: string, body: CodeToSet) =>
  answered<DiscountCode>(
    api.POST('/v1/editions/{editionId}/discount-codes', { ...inEdition(editionId), body }),
  )
export const changeCode = (editionId: string, codeId: string, body: CodeToSet) =>
  answered<DiscountCode>(
    api.PUT('/v1/editions/{editionId}/discount-codes/{codeId}', {
      params: { path: { editionId, codeId } },
      body,
    }),
  )
export const removeCode = (codeId: string) =>
  answered<void>(api.DELETE('/v1/discount-codes/{codeId}', { params: { path: { codeId } } }))
export const restoreCode = (codeId: string) =>
  answered<void>(api.POST('/v1/discount-codes/{codeId}/restore', { params: { path: { codeId } } }))

export const passProductsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['pass-products', editionId],
    queryFn: () =>
      answered<PassProduct[]>(api.GET('/v1/editions/{editionId}/pass-products', inEdition(editionId))),
  })
export const makePassProduct = (editionId: string, body: ProductToSet) =>
  answered<PassProduct>(api.POST('/v1/editions/{editionId}/pass-products', { ...inEdition(editionId), body }))
export const changePassProduct = (editionId: string, productId: string, body: ProductToSet) =>
  answered<PassProduct>(
    api.PUT('/v1/editions/{editionId}/pass-products/{productId}', {
      params: { path: { editionId, productId } },
      body,
    }),
  )
export const removePassProduct = (productId: string) =>
  answered<void>(api.DELETE('/v1/pass-products/{productId}', { params: { path: { productId } } }))
export const restorePassProduct = (productId: string) =>
  answered<void>(api.POST('/v1/pass-products/{productId}/restore', { params: { path: { productId } } }))

export const passesQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['passes', editionId],
    queryFn: () => answered<PassRow[]>(api.GET('/v1/editions/{editionId}/passes', inEdition(editionId))),
  })
/** The key makes a second press of the button answer the first sale. */
export const issuePass = (editionId: string, body: PassToIssue, key: string) =>
  answered<Order>(api.POST('/v1/editions/{editionId}/passes', { ...keyed(editionId, key), body }))

export const voucherOfferQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['voucher-offer', editionId],
    queryFn: () =>
      answered<{ offer: VoucherOffer | null }>(
        api.GET('/v1/editions/{editionId}/voucher-offer', inEdition(editionId)),
      ),
  })
export const setVoucherOffer = (editionId: string, offer: VoucherOffer | null) =>
  answered<unknown>(
    api.PUT('/v1/editions/{editionId}/voucher-offer', { ...inEdition(editionId), body: { offer } }),
  )

export const vouchersQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['vouchers', editionId],
    queryFn: () => answered<VoucherRow[]>(api.GET('/v1/editions/{editionId}/vouchers', inEdition(editionId))),
  })
export const issueVoucher = (editionId: string, body: VoucherToIssue, key: string) =>
  answered<Order>(api.POST('/v1/editions/{editionId}/vouchers', { ...keyed(editionId, key), body }))
