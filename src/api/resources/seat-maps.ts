import { z } from '@hono/zod-openapi'
import { changePlaces } from '#acts/boxoffice/change-places.ts'
import { renewSeating } from '#acts/boxoffice/renew-seating.ts'
import { setSeatMap } from '#acts/boxoffice/set-seat-map.ts'
import { showPlaces } from '#acts/boxoffice/show-places.ts'
import { showSeatMap } from '#acts/boxoffice/show-seat-map.ts'
import { isRefusal } from '#core/refusal.ts'
import { type Route, route } from '../frame/route.ts'
import { AllocationShape } from '../shapes/allocations.ts'
import { Id } from '../shapes/basics.ts'
import { BasketShape } from '../shapes/baskets.ts'
import { PlacesToChoose, ScreenSeatMapShape, SeatMapToSet, ShownPlacesShape } from '../shapes/seat-maps.ts'

const OfScreen = z.object({ screenId: Id })
const OfScreening = z.object({ screeningId: Id })

/** Numbered seats: the maps of screens, and the places of screenings. */
export const seatMapRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/screens/{screenId}/seat-map',
    name: 'showSeatMap',
    does: 'The map of a screen with numbered seats',
    params: OfScreen,
    answers: ScreenSeatMapShape,
    act: ({ house, acting, params }) => showSeatMap(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/screens/{screenId}/seat-map',
    name: 'setSeatMap',
    does: 'Give a screen a map; it counts for screenings that are opened from now on',
    params: OfScreen,
    body: SeatMapToSet,
    answers: ScreenSeatMapShape,
    act: async ({ house, acting, params, body }) => {
      const seatMap = await setSeatMap(house, acting, { ...body, ...params })
      return isRefusal(seatMap) ? seatMap : { seatMap }
    },
  }),
  route({
    method: 'delete',
    path: '/v1/screens/{screenId}/seat-map',
    name: 'removeSeatMap',
    does: 'Give a screen free seating; it counts for screenings that are opened from now on',
    params: OfScreen,
    answers: ScreenSeatMapShape,
    act: async ({ house, acting, params }) => {
      const seatMap = await setSeatMap(house, acting, { ...params, map: null })
      return isRefusal(seatMap) ? seatMap : { seatMap }
    },
  }),
  route({
    method: 'get',
    path: '/v1/screenings/{screeningId}/places',
    name: 'showPlaces',
    does: 'The numbered seats of a screening and how they stand',
    params: OfScreening,
    answers: ShownPlacesShape,
    act: ({ house, acting, params }) => showPlaces(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/renew-seating',
    name: 'renewSeating',
    does: 'Open a screening’s seats anew by what its screen has now; only while nobody has a seat',
    params: OfScreening,
    answers: z.array(AllocationShape),
    act: ({ house, acting, params }) => renewSeating(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/baskets/{token}/lines/{lineId}/places',
    name: 'changePlaces',
    does: 'Give a line of a basket other numbered seats',
    params: z.object({ token: Id, lineId: Id }),
    body: PlacesToChoose,
    answers: BasketShape,
    act: ({ house, acting, params, body }) => changePlaces(house, acting, { ...params, ...body }),
  }),
]
