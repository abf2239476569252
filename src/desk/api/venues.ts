import { queryOptions } from '@tanstack/react-query'
import type {
  Screen as CoreScreen,
  Venue as CoreVenue,
  OpeningWindow as CoreWindow,
} from '#core/programme/venue.ts'
import { answered, api, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type Venue = Wire<CoreVenue>
export type Screen = Wire<CoreScreen>
export type OpeningWindow = Wire<CoreWindow>
export type VenueDraft = Omit<Venue, 'id' | 'slug' | 'screens'>
export type ScreenDraft = Omit<Screen, 'id' | 'slug' | 'venueId'>

const ofVenue = (venueId: string) => ({ params: { path: { venueId } } })
const ofScreen = (screenId: string) => ({ params: { path: { screenId } } })

export const venuesQuery = pagedList<Venue, QueryOf<'/v1/venues'>>(['venues'], (query, signal) =>
  api.GET('/v1/venues', { params: { query }, signal }),
).whole()

export const createVenue = (draft: VenueDraft) => answered<Venue>(api.POST('/v1/venues', { body: draft }))
export const changeVenue = (id: string, change: Partial<VenueDraft>) =>
  answered<Venue>(api.PATCH('/v1/venues/{venueId}', { ...ofVenue(id), body: change }))
export const removeVenue = (id: string) => answered(api.DELETE('/v1/venues/{venueId}', ofVenue(id)))
export const restoreVenue = (id: string) => answered(api.POST('/v1/venues/{venueId}/restore', ofVenue(id)))

export const createScreen = (venueId: string, draft: ScreenDraft) =>
  answered<Screen>(api.POST('/v1/venues/{venueId}/screens', { ...ofVenue(venueId), body: draft }))
export const changeScreen = (id: string, change: Partial<ScreenDraft>) =>
  answered<Screen>(api.PATCH('/v1/screens/{screenId}', { ...ofScreen(id), body: change }))
export const removeScreen = (id: string) => answered(api.DELETE('/v1/screens/{screenId}', ofScreen(id)))
export const restoreScreen = (id: string) =>
  answered(api.POST('/v1/screens/{screenId}/restore', ofScreen(id)))

const windows = '/v1/editions/{editionId}/opening-windows'
export const windowsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['opening-windows', editionId],
    queryFn: () => answered<OpeningWindow[]>(api.GET(windows, { params: { path: { editionId } } })),
  })
export const setWindows = (editionId: string, all: OpeningWindow[]) =>
  answered(api.PUT(windows, { params: { path: { editionId } }, body: { windows: all } }))
