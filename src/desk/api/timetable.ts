import { queryOptions } from '@tanstack/react-query'
import type { Clash } from '#core/programme/clash.ts'
import type { Release as CoreRelease } from '#core/programme/release.ts'
import type { ScreeningChange as CoreChange } from '#core/programme/release-changes.ts'
import type { Screening as CoreScreening } from '#core/programme/screening.ts'
import type { Timetable as CoreTimetable } from '#core/programme/timetable.ts'
import { against, answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
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

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })
const of = (screeningId: string) => ({ params: { path: { screeningId } } })

export const timetableQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['timetable', editionId],
    queryFn: () => answered<Timetable>(api.GET('/v1/editions/{editionId}/timetable', inEdition(editionId))),
  })

export const placeScreening = (editionId: string, draft: ScreeningDraft) =>
  answered<Placed>(api.POST('/v1/editions/{editionId}/screenings', { ...inEdition(editionId), body: draft }))
export const changeScreening = (id: string, version: number, change: Partial<ScreeningDraft>) =>
  answered<Placed>(
    api.PATCH('/v1/screenings/{screeningId}', { ...of(id), body: change, ...against(version) }),
  )
export const cancelScreening = (id: string, cancelled: boolean) =>
  answered(
    cancelled
      ? api.POST('/v1/screenings/{screeningId}/cancel', of(id))
      : api.POST('/v1/screenings/{screeningId}/reinstate', of(id)),
  )
export const removeScreening = (id: string) => answered(api.DELETE('/v1/screenings/{screeningId}', of(id)))
export const restoreScreening = (id: string) =>
  answered(api.POST('/v1/screenings/{screeningId}/restore', of(id)))

export type Placement = BodyOf<'/v1/editions/{editionId}/timetable/check', 'post'>

/** The clashes there would be, with nothing written. */
export const checkPlacement = (editionId: string, placement: Placement, signal: AbortSignal) =>
  answered<Clash[]>(
    api.POST('/v1/editions/{editionId}/timetable/check', {
      ...inEdition(editionId),
      body: placement,
      signal,
    }),
  )

export const releasePreviewQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['release-preview', editionId],
    queryFn: () =>
      answered<ScreeningChange[]>(api.GET('/v1/editions/{editionId}/releases/preview', inEdition(editionId))),
  })
export const releasesQuery = (editionId: string) =>
  pagedList<Release, QueryOf<'/v1/editions/{editionId}/releases'>>(['releases', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/releases', { params: { path: { editionId }, query }, signal }),
  ).whole({ sort: '-version' })
export const releaseTimetable = (editionId: string, note: string) =>
  answered<{ version: number; changes: ScreeningChange[] }>(
    api.POST('/v1/editions/{editionId}/releases', { ...inEdition(editionId), body: { note } }),
  )
