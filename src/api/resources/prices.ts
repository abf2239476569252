import { z } from '@hono/zod-openapi'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { listScreeningPrices } from '#acts/boxoffice/list-screening-prices.ts'
import { setPrices } from '#acts/boxoffice/set-prices.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import { AvailabilityShape, PriceShape, PricesToSet } from '../shapes/prices.ts'

export const priceRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/prices',
    name: 'listPrices',
    does: 'Price categories',
    params: InEdition,
    answers: z.array(PriceShape),
    act: ({ house, acting, params }) => listPrices(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/prices',
    name: 'setPrices',
    does: 'Say the price categories anew, in the edition’s currency',
    params: InEdition,
    body: PricesToSet,
    answers: z.array(PriceShape),
    act: ({ house, acting, params, body }) => setPrices(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/screenings/{screeningId}/prices',
    name: 'listScreeningPrices',
    does: 'What seats of a released screening cost at the counter',
    params: z.object({ screeningId: Id }),
    answers: z.array(PriceShape),
    act: ({ house, acting, params }) => listScreeningPrices(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/availability',
    name: 'showAvailability',
    does: 'What is left of each released screening',
    params: InEdition,
    answers: AvailabilityShape,
    act: async ({ house, acting, params }) =>
      Object.fromEntries(await showAvailability(house, acting, params)),
  }),
]
