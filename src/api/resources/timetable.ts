import { z } from '@hono/zod-openapi'
import { setOpeningWindows } from '#acts/programme/set-opening-windows.ts'
import { checkPlacement } from '#acts/timetable/check-placement.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { isRefusal } from '#core/refusal.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition } from '../shapes/basics.ts'
import { WindowShape, WindowsToSet } from '../shapes/places.ts'
import { ClashShape, PlacementToCheck, TimetableShape } from '../shapes/timetable.ts'

export const timetableRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/timetable',
    name: 'showTimetable',
    does: 'The draft timetable with everything a board needs, and its clashes',
    params: InEdition,
    answers: TimetableShape,
    act: ({ house, acting, params }) => showTimetable(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/timetable/check',
    name: 'checkPlacement',
    does: 'What a screening would clash with at a place and time; changes nothing',
    params: InEdition,
    body: PlacementToCheck,
    answers: z.array(ClashShape),
    act: ({ house, acting, params, body }) => checkPlacement(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/opening-windows',
    name: 'listOpeningWindows',
    does: 'When the screens may be used',
    params: InEdition,
    answers: z.array(WindowShape),
    async act({ house, acting, params }) {
      const timetable = await showTimetable(house, acting, params)
      return isRefusal(timetable) ? timetable : timetable.windows
    },
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/opening-windows',
    name: 'setOpeningWindows',
    does: 'Say anew when the screens may be used',
    params: InEdition,
    body: WindowsToSet,
    answers: z.array(WindowShape),
    act: ({ house, acting, params, body }) => setOpeningWindows(house, acting, { ...body, ...params }),
  }),
]
