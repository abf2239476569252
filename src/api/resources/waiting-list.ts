import { z } from '@hono/zod-openapi'
import { showDemand } from '#acts/boxoffice/show-demand.ts'
import { listWaiting } from '#acts/waiting-list/list-waiting.ts'
import { removeWaiting } from '#acts/waiting-list/remove-waiting.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import { DemandShape, WaitingRequestShape, WaitingToRemove } from '../shapes/waiting-list.ts'

/** Who waits for seats (docs/rules/waiting-list.md), and what people wish for before the sale (docs/rules/wish-lists.md). */
export const waitingListRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/screenings/{screeningId}/waiting-list',
    name: 'listWaiting',
    does: 'Who waits or waited for seats of a screening, by place',
    params: z.object({ screeningId: Id }),
    answers: z.object({ requests: z.array(WaitingRequestShape) }),
    act: ({ house, acting, params }) => listWaiting(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/waiting-requests/{requestId}/remove',
    name: 'removeWaiting',
    does: 'Take a request off a waiting list, with a reason',
    tells: 'Seats that were offered go to the next.',
    params: z.object({ requestId: Id }),
    body: WaitingToRemove,
    answers: WaitingRequestShape,
    act: ({ house, acting, params, body }) => removeWaiting(house, acting, { ...params, ...body }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/demand',
    name: 'showDemand',
    does: 'How much screenings are wished for, in numbers',
    params: InEdition,
    answers: DemandShape,
    act: ({ house, acting, params }) => showDemand(house, acting, params),
  }),
]
