import { queryOptions } from '@tanstack/react-query'
import type { Clash } from '#core/programme/clash.ts'
import type { Release as CoreRelease } from '#core/programme/release.ts'
import type { ScreeningChange as CoreChange } from '#core/programme/release-changes.ts'
import type { Screening as CoreScreening } from '#core/programme/screening.ts'
import type { Timetable as CoreTimetable } from '#core/programme/timetable.ts'
import { call } from './call.ts'
import { wholeQuery } from './pages.ts'
import type { Wire } from './wire.ts'

export type { Clash }
export type Screening = Wire<CoreScreening>
export type Timetable = Wire<CoreTimetable>
export type Release = Wire<CoreRelease>
export type ScreeningChange = Wire<CoreChange>
export type Placed = { screening: Screening; clashes: Clash[] }

/** What a screening is made of at the desk. */
export type ScreeningDraft = Pick<
  Screening,
  | 'itemId'
  | 'screenId'
  | 'startsAt'
  | 'introductionMinutes'
  | 'discussionMinutes'
  | 'kind'
  | 'languages'
  | 'subtitles'
  | 'guestIds'
  | 'notes'
> & { filmMinutes?: number }

const edition = (id: string) => `/api/v1/editions/${id}`
const path = (id: string) => `/api/v1/screenings/${id}`

export const timetableQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['timetable', editionId],
    queryFn: () => call<Timetable>('GET', `${edition(editionId)}/timetable`),
  })

export const placeScreening = (editionId: string, draft: ScreeningDraft) =>
  call<Placed>('POST', `${edition(editionId)}/screenings`, { body: draft })
export const changeScreening = (id: string, version: number, change: Partial<ScreeningDraft>) =>
  call<Placed>('PATCH', path(id), { body: change, version })
export const cancelScreening = (id: string, cancelled: boolean) =>
  call('POST', `${path(id)}/${cancelled ? 'cancel' : 'reinstate'}`)
export const removeScreening = (id: string) => call('DELETE', path(id))
export const restoreScreening = (id: string) => call('POST', `${path(id)}/restore`)

export interface Placement {
  screeningId?: string
  itemId?: string
  screenId: string
  startsAt: string
  introductionMinutes?: number
  discussionMinutes?: number
  filmMinutes?: number
  guestIds?: string[]
}

/** The clashes there would be, with nothing written. */
export const checkPlacement = (editionId: string, placement: Placement, signal?: AbortSignal) =>
  call<Clash[]>('POST', `${edition(editionId)}/timetable/check`, {
    body: placement,
    ...(signal && { signal }),
  })

export const releasePreviewQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['release-preview', editionId],
    queryFn: () => call<ScreeningChange[]>('GET', `${edition(editionId)}/releases/preview`),
  })
export const releasesQuery = (editionId: string) => wholeQuery<Release>(`${edition(editionId)}/releases`)
export const releaseTimetable = (editionId: string, note: string) =>
  call<{ version: number; changes: ScreeningChange[] }>('POST', `${edition(editionId)}/releases`, {
    body: { note },
  })
