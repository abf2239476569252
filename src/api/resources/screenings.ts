import { z } from '@hono/zod-openapi'
import { cancelScreening } from '#acts/timetable/cancel-screening.ts'
import { changeScreening } from '#acts/timetable/change-screening.ts'
import { moveScreening } from '#acts/timetable/move-screening.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { removeScreening } from '#acts/timetable/remove-screening.ts'
import { restoreScreening } from '#acts/timetable/restore-screening.ts'
import type { PlacedScreening } from '#core/programme/timetable.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition } from '../shapes/basics.ts'
import {
  PlacedScreeningShape,
  PlaceToMoveTo,
  ScreeningChange,
  ScreeningShape,
  ScreeningToPlace,
} from '../shapes/timetable.ts'

const OfScreening = z.object({ screeningId: Id })
const versionOf = ({ screening }: Pick<PlacedScreening, 'screening'>) => screening.version

export const screeningRoutes: Route[] = [
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/screenings',
    name: 'placeScreening',
    does: 'Put a programme item on a screen at a time, in the draft',
    tells: 'Clashes are told, not refused.',
    params: InEdition,
    body: ScreeningToPlace,
    answers: PlacedScreeningShape,
    versionOf,
    status: 201,
    act: ({ house, acting, params, body }) => placeScreening(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/v1/screenings/{screeningId}',
    name: 'changeScreening',
    does: 'Change a screening',
    params: OfScreening,
    body: ScreeningChange,
    guarded: true,
    answers: PlacedScreeningShape,
    versionOf,
    act: ({ house, acting, params, body, version }) =>
      changeScreening(house, acting, { ...body, ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/move',
    name: 'moveScreening',
    does: 'Move a screening to another screen or time',
    params: OfScreening,
    body: PlaceToMoveTo,
    guarded: true,
    answers: PlacedScreeningShape,
    versionOf,
    act: ({ house, acting, params, body, version }) =>
      moveScreening(house, acting, { ...body, ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/cancel',
    name: 'cancelScreening',
    does: 'Cancel a screening, in the draft: the next release tells the public',
    params: OfScreening,
    guarded: true,
    answers: ScreeningShape,
    act: ({ house, acting, params, version }) => cancelScreening(house, acting, { ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/reinstate',
    name: 'reinstateScreening',
    does: 'Take the cancelling back, in the draft',
    params: OfScreening,
    guarded: true,
    answers: ScreeningShape,
    act: ({ house, acting, params, version }) =>
      cancelScreening(house, acting, { ...params, version, cancelled: false }),
  }),
  ...removable({
    name: 'Screening',
    called: 'a screening',
    path: '/v1/screenings/{screeningId}',
    params: OfScreening,
    remove: removeScreening,
    restore: restoreScreening,
  }),
]
