import { z } from '@hono/zod-openapi'
import { changeGuest } from '#acts/programme/change-guest.ts'
import { createGuest } from '#acts/programme/create-guest.ts'
import { listGuests } from '#acts/programme/list-guests.ts'
import { removeGuest } from '#acts/programme/remove-guest.ts'
import { restoreGuest } from '#acts/programme/restore-guest.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { GuestChange, GuestShape, GuestToCreate } from '../shapes/timetable.ts'

const OfGuest = z.object({ guestId: Id })

export const guestRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/guests',
    name: 'listGuests',
    does: 'People who come to the edition',
    params: InEdition,
    query: listQuery(['name', 'arrives']),
    answers: pageOf(GuestShape),
    act: ({ house, acting, params, query }) => listGuests(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/guests',
    name: 'createGuest',
    does: 'Add a guest',
    params: InEdition,
    body: GuestToCreate,
    answers: GuestShape,
    status: 201,
    act: ({ house, acting, params, body }) => createGuest(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/v1/guests/{guestId}',
    name: 'changeGuest',
    does: 'Change a guest',
    params: OfGuest,
    body: GuestChange,
    answers: GuestShape,
    act: ({ house, acting, params, body }) => changeGuest(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'Guest',
    called: 'a guest',
    path: '/v1/guests/{guestId}',
    params: OfGuest,
    remove: removeGuest,
    restore: restoreGuest,
  }),
]
