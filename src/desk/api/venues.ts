import { queryOptions } from '@tanstack/react-query'
import type {
  Screen as CoreScreen,
  Venue as CoreVenue,
  OpeningWindow as CoreWindow,
} from '#core/programme/venue.ts'
import { call } from './call.ts'
import { wholeQuery } from './pages.ts'
import type { Wire } from './wire.ts'

export type Venue = Wire<CoreVenue>
export type Screen = Wire<CoreScreen>
export type OpeningWindow = Wire<CoreWindow>
export type VenueDraft = Omit<Venue, 'id' | 'slug' | 'screens'>
export type ScreenDraft = Omit<Screen, 'id' | 'slug' | 'venueId'>

export const venuesPath = '/api/v1/venues'
const venuePath = (id: string) => `${venuesPath}/${id}`
const screenPath = (id: string) => `/api/v1/screens/${id}`
const windowsPath = (editionId: string) => `/api/v1/editions/${editionId}/opening-windows`

export const venuesQuery = wholeQuery<Venue>(venuesPath)
export const createVenue = (draft: VenueDraft) => call<Venue>('POST', venuesPath, { body: draft })
export const changeVenue = (id: string, change: Partial<VenueDraft>) =>
  call<Venue>('PATCH', venuePath(id), { body: change })
export const removeVenue = (id: string) => call('DELETE', venuePath(id))
export const restoreVenue = (id: string) => call('POST', `${venuePath(id)}/restore`)

export const createScreen = (venueId: string, draft: ScreenDraft) =>
  call<Screen>('POST', `${venuePath(venueId)}/screens`, { body: draft })
export const changeScreen = (id: string, change: Partial<ScreenDraft>) =>
  call<Screen>('PATCH', screenPath(id), { body: change })
export const removeScreen = (id: string) => call('DELETE', screenPath(id))
export const restoreScreen = (id: string) => call('POST', `${screenPath(id)}/restore`)

export const windowsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['opening-windows', editionId],
    queryFn: () => call<OpeningWindow[]>('GET', windowsPath(editionId)),
  })
export const setWindows = (editionId: string, windows: OpeningWindow[]) =>
  call('PUT', windowsPath(editionId), { body: { windows } })
