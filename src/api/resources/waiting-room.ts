import { endWaitingRoom } from '#acts/opening/end-waiting-room.ts'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { showWaitingRoom } from '#acts/opening/show-waiting-room.ts'
import { ruleBounds, usualRules } from '#core/boxoffice/opening/waiting-room.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition } from '../shapes/basics.ts'
import { WaitingRoomRules, WaitingRoomShape, WaitingRoomToSet } from '../shapes/waiting-room.ts'

/** The waiting room of a sale (docs/rules/waiting-room.md); its draw is public, on the site. */
export const waitingRoomRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/waiting-room-rules',
    name: 'showWaitingRoomRules',
    does: 'What a waiting room usually begins with, and the bounds of each rule',
    answers: WaitingRoomRules,
    act: async () => ({ usual: usualRules, bounds: ruleBounds as never }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/waiting-room',
    name: 'showWaitingRoom',
    does: 'The waiting room of an edition’s sale, and its line',
    params: InEdition,
    answers: WaitingRoomShape,
    act: ({ house, acting, params }) => showWaitingRoom(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/waiting-room',
    name: 'setWaitingRoom',
    does: 'Give the sale a waiting room, or change its opening and its pace',
    tells: 'Another pace counts from now on. After the draw the opening cannot be moved.',
    params: InEdition,
    body: WaitingRoomToSet,
    answers: WaitingRoomShape,
    act: ({ house, acting, params, body }) => {
      const { opensAt, ...rules } = body
      const said = Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined))
      return setWaitingRoom(house, acting, { ...said, ...params, ...(opensAt && { opensAt }) })
    },
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/waiting-room/end',
    name: 'endWaitingRoom',
    does: 'Open the shop to everybody',
    params: InEdition,
    answers: WaitingRoomShape,
    act: ({ house, acting, params }) => endWaitingRoom(house, acting, params),
  }),
]
