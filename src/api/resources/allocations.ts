import { z } from '@hono/zod-openapi'
import { blockSeats } from '#acts/boxoffice/block-seats.ts'
import { listScreeningReleases } from '#acts/boxoffice/list-screening-releases.ts'
import { listSeatReleases } from '#acts/boxoffice/list-seat-releases.ts'
import { moveSeats } from '#acts/boxoffice/move-seats.ts'
import { setAllocations } from '#acts/boxoffice/set-allocations.ts'
import { setScreeningReleases } from '#acts/boxoffice/set-screening-releases.ts'
import { setSeatReleases } from '#acts/boxoffice/set-seat-releases.ts'
import { unblockSeats } from '#acts/boxoffice/unblock-seats.ts'
import { type Route, route } from '../frame/route.ts'
import {
  AllocationShape,
  AllocationsToSet,
  ScreeningReleasesShape,
  ScreeningReleasesToSet,
  SeatReleaseShape,
  SeatReleasesToSet,
  SeatsToBlock,
  SeatsToMove,
} from '../shapes/allocations.ts'
import { Id, InEdition } from '../shapes/basics.ts'

const OfScreening = z.object({ screeningId: Id })

/** For whom the seats of a screening are set aside, and when they go to others. */
export const allocationRoutes: Route[] = [
  route({
    method: 'put',
    path: '/v1/screenings/{screeningId}/allocations',
    name: 'setAllocations',
    does: 'Say anew for whom the seats of a screening are set aside',
    params: OfScreening,
    body: AllocationsToSet,
    answers: z.array(AllocationShape),
    act: ({ house, acting, params, body }) => setAllocations(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/allocations/move',
    name: 'moveSeats',
    does: 'Move free seats from one allocation to another',
    params: OfScreening,
    body: SeatsToMove,
    answers: z.array(AllocationShape),
    act: ({ house, acting, params, body }) => moveSeats(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/allocations/block',
    name: 'blockSeats',
    does: 'Give free seats of an allocation to nobody',
    params: OfScreening,
    body: SeatsToBlock,
    answers: z.array(AllocationShape),
    act: ({ house, acting, params, body }) => blockSeats(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/screenings/{screeningId}/allocations/unblock',
    name: 'unblockSeats',
    does: 'Give blocked seats of an allocation free again',
    params: OfScreening,
    body: SeatsToBlock,
    answers: z.array(AllocationShape),
    act: ({ house, acting, params, body }) => unblockSeats(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/seat-releases',
    name: 'listSeatReleases',
    does: 'When seats that are set aside go to others',
    params: InEdition,
    answers: z.array(SeatReleaseShape),
    act: ({ house, acting, params }) => listSeatReleases(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/editions/{editionId}/seat-releases',
    name: 'setSeatReleases',
    does: 'Say anew when seats that are set aside go to others',
    params: InEdition,
    body: SeatReleasesToSet,
    answers: z.array(SeatReleaseShape),
    act: ({ house, acting, params, body }) => setSeatReleases(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/screenings/{screeningId}/seat-releases',
    name: 'listScreeningReleases',
    does: 'When seats of a screening that are set aside go to others',
    params: OfScreening,
    answers: ScreeningReleasesShape,
    act: ({ house, acting, params }) => listScreeningReleases(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/screenings/{screeningId}/seat-releases',
    name: 'setScreeningReleases',
    does: 'Say for one screening when its seats go to others, in place of its edition',
    params: OfScreening,
    body: ScreeningReleasesToSet,
    answers: ScreeningReleasesShape,
    act: ({ house, acting, params, body }) => setScreeningReleases(house, acting, { ...body, ...params }),
  }),
]
