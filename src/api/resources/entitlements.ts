import { z } from '@hono/zod-openapi'
import { issuePass } from '#acts/boxoffice/issue-pass.ts'
import { issueVoucher } from '#acts/boxoffice/issue-voucher.ts'
import { listDiscountCodes } from '#acts/boxoffice/list-discount-codes.ts'
import { listPassProducts } from '#acts/boxoffice/list-pass-products.ts'
import { listPasses } from '#acts/boxoffice/list-passes.ts'
import { listVouchers } from '#acts/boxoffice/list-vouchers.ts'
import { removeDiscountCode } from '#acts/boxoffice/remove-discount-code.ts'
import { removePassProduct } from '#acts/boxoffice/remove-pass-product.ts'
import { setDiscountCode } from '#acts/boxoffice/set-discount-code.ts'
import { setPassProduct } from '#acts/boxoffice/set-pass-product.ts'
import { setVoucherOffer } from '#acts/boxoffice/set-voucher-offer.ts'
import { showVoucherOffer } from '#acts/boxoffice/show-voucher-offer.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import {
  DiscountCodeShape,
  DiscountCodeToSet,
  PassProductShape,
  PassProductToSet,
  PassRowShape,
  PassToIssue,
  VoucherOfferShape,
  VoucherRowShape,
  VoucherToIssue,
} from '../shapes/entitlements.ts'
import { OrderShape } from '../shapes/orders.ts'

const OfCode = z.object({ codeId: Id })
const OfProduct = z.object({ productId: Id })

/** Discount codes, kinds of pass, passes and vouchers. */
export const entitlementRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/discount-codes',
    name: 'listDiscountCodes',
    does: 'Discount codes, with how many orders used each',
    params: InEdition,
    answers: z.array(DiscountCodeShape),
    act: ({ house, acting, params }) => listDiscountCodes(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/discount-codes',
    name: 'makeDiscountCode',
    does: 'A new discount code',
    params: InEdition,
    body: DiscountCodeToSet,
    answers: DiscountCodeShape,
    status: 201,
    act: ({ house, acting, params, body }) => setDiscountCode(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/discount-codes/{codeId}',
    name: 'setDiscountCode',
    does: 'Say a discount code’s limits anew',
    params: InEdition.extend({ codeId: Id }),
    body: DiscountCodeToSet,
    answers: DiscountCodeShape,
    act: ({ house, acting, params, body }) => setDiscountCode(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'DiscountCode',
    called: 'a discount code',
    path: '/v1/discount-codes/{codeId}',
    params: OfCode,
    remove: (house, acting, params) => removeDiscountCode(house, acting, params),
    restore: (house, acting, params) => removeDiscountCode(house, acting, { ...params, removed: false }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/pass-products',
    name: 'listPassProducts',
    does: 'Kinds of pass, with their rules',
    params: InEdition,
    answers: z.array(PassProductShape),
    act: ({ house, acting, params }) => listPassProducts(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/pass-products',
    name: 'makePassProduct',
    does: 'A new kind of pass',
    params: InEdition,
    body: PassProductToSet,
    answers: PassProductShape,
    status: 201,
    act: ({ house, acting, params, body }) => setPassProduct(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/pass-products/{productId}',
    name: 'setPassProduct',
    does: 'Say the rules of a kind of pass anew, also for passes that were issued',
    params: InEdition.extend({ productId: Id }),
    body: PassProductToSet,
    answers: PassProductShape,
    act: ({ house, acting, params, body }) => setPassProduct(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'PassProduct',
    called: 'a kind of pass',
    path: '/v1/pass-products/{productId}',
    params: OfProduct,
    remove: (house, acting, params) => removePassProduct(house, acting, params),
    restore: (house, acting, params) => removePassProduct(house, acting, { ...params, removed: false }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/passes',
    name: 'listPasses',
    does: 'Passes, the newest first',
    params: InEdition,
    answers: z.array(PassRowShape),
    act: ({ house, acting, params }) => listPasses(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/passes',
    name: 'issuePass',
    does: 'Sell or give a pass: its order is paid at once',
    params: InEdition,
    body: PassToIssue,
    keyed: true,
    answers: OrderShape,
    status: 201,
    act: ({ house, acting, params, body, key }) =>
      issuePass(house, acting, { ...body, ...params, idempotencyKey: key }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/voucher-offer',
    name: 'showVoucherOffer',
    does: 'Which vouchers the public pages offer',
    params: InEdition,
    answers: VoucherOfferShape,
    act: ({ house, acting, params }) => showVoucherOffer(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/voucher-offer',
    name: 'setVoucherOffer',
    does: 'Say which vouchers the public pages offer',
    params: InEdition,
    body: VoucherOfferShape,
    answers: VoucherOfferShape,
    act: ({ house, acting, params, body }) => setVoucherOffer(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/vouchers',
    name: 'listVouchers',
    does: 'Vouchers with what is left of them, the newest first',
    params: InEdition,
    answers: z.array(VoucherRowShape),
    act: ({ house, acting, params }) => listVouchers(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/vouchers',
    name: 'issueVoucher',
    does: 'Sell or give a voucher: its order is paid at once',
    params: InEdition,
    body: VoucherToIssue,
    keyed: true,
    answers: OrderShape,
    status: 201,
    act: ({ house, acting, params, body, key }) =>
      issueVoucher(house, acting, { ...body, ...params, idempotencyKey: key }),
  }),
]
