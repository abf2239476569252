import { z } from '@hono/zod-openapi'
import { changeScreen } from '#acts/programme/change-screen.ts'
import { changeVenue } from '#acts/programme/change-venue.ts'
import { createScreen } from '#acts/programme/create-screen.ts'
import { createVenue } from '#acts/programme/create-venue.ts'
import { listVenues } from '#acts/programme/list-venues.ts'
import { removeScreen } from '#acts/programme/remove-screen.ts'
import { removeVenue } from '#acts/programme/remove-venue.ts'
import { restoreScreen } from '#acts/programme/restore-screen.ts'
import { restoreVenue } from '#acts/programme/restore-venue.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, listQuery, pageOf } from '../shapes/basics.ts'
import {
  ScreenChange,
  ScreenShape,
  ScreenToCreate,
  VenueChange,
  VenueShape,
  VenueToCreate,
} from '../shapes/places.ts'

const OfVenue = z.object({ venueId: Id })
const OfScreen = z.object({ screenId: Id })

export const venueRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/venues',
    name: 'listVenues',
    does: 'Venues with their screens, by name',
    query: listQuery(['name', 'city']),
    answers: pageOf(VenueShape),
    act: ({ house, acting, query }) => listVenues(house, acting, query),
  }),
  route({
    method: 'post',
    path: '/v1/venues',
    name: 'createVenue',
    does: 'Add a venue, without screens',
    body: VenueToCreate,
    answers: VenueShape,
    status: 201,
    act: ({ house, acting, body }) => createVenue(house, acting, body),
  }),
  route({
    method: 'patch',
    path: '/v1/venues/{venueId}',
    name: 'changeVenue',
    does: 'Change a venue',
    params: OfVenue,
    body: VenueChange,
    answers: VenueShape,
    act: ({ house, acting, params, body }) => changeVenue(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'Venue',
    called: 'a venue',
    path: '/v1/venues/{venueId}',
    params: OfVenue,
    remove: removeVenue,
    restore: restoreVenue,
  }),
  route({
    method: 'post',
    path: '/v1/venues/{venueId}/screens',
    name: 'createScreen',
    does: 'Add an auditorium to a venue',
    params: OfVenue,
    body: ScreenToCreate,
    answers: ScreenShape,
    status: 201,
    act: ({ house, acting, params, body }) => createScreen(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/v1/screens/{screenId}',
    name: 'changeScreen',
    does: 'Change an auditorium',
    params: OfScreen,
    body: ScreenChange,
    answers: ScreenShape,
    act: ({ house, acting, params, body }) => changeScreen(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'Screen',
    called: 'an auditorium',
    path: '/v1/screens/{screenId}',
    params: OfScreen,
    remove: removeScreen,
    restore: restoreScreen,
  }),
]
