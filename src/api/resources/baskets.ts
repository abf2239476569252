import { z } from '@hono/zod-openapi'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { holdBasket } from '#acts/boxoffice/hold-basket.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { showBasket } from '#acts/boxoffice/show-basket.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import { BasketShape, BasketToOpen, OrderToPlace, SeatsToBuy, SeatsToHold } from '../shapes/baskets.ts'
import { OrderShape } from '../shapes/orders.ts'

const OfBasket = z.object({ token: Id })

/** For programs that sell in the festival's name; the public pages do the same without the API. */
export const basketRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/baskets',
    name: 'openBasket',
    does: 'Open a basket for a buyer, with seats of up to 30 lines if they are given',
    params: InEdition,
    body: BasketToOpen,
    answers: BasketShape,
    status: 201,
    act: ({ house, acting, params, body }) => holdBasket(house, acting, { lines: [], ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/baskets/{token}',
    name: 'showBasket',
    does: 'A basket with the seats it still holds',
    params: OfBasket,
    answers: BasketShape,
    act: ({ house, acting, params }) => showBasket(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/baskets/{token}/lines',
    name: 'holdSeats',
    does: 'Hold seats for a basket',
    params: OfBasket,
    body: SeatsToHold,
    answers: BasketShape,
    status: 201,
    act: ({ house, acting, params, body }) => holdSeats(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'delete',
    path: '/v1/baskets/{token}/lines/{lineId}',
    name: 'releaseHold',
    does: 'Give held seats back',
    params: OfBasket.extend({ lineId: Id }),
    act: ({ house, acting, params }) => releaseHold(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/baskets/{token}/order',
    name: 'placeOrder',
    does: 'Order what the basket holds',
    params: OfBasket,
    body: OrderToPlace,
    keyed: true,
    answers: OrderShape,
    status: 201,
    act: ({ house, acting, params, body, key }) =>
      placeOrder(house, acting, { ...body, ...params, idempotencyKey: key }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/purchases',
    name: 'buySeats',
    does: 'Order seats in one act, without a basket before: all of them or none',
    params: InEdition,
    body: SeatsToBuy,
    keyed: true,
    answers: OrderShape,
    status: 201,
    act: ({ house, acting, params, body, key }) =>
      buySeats(house, acting, { ...body, ...params, idempotencyKey: key }),
  }),
]
