import type { PressEntry as CorePressEntry } from '#core/film/film.ts'
import { answered, api, type BodyOf } from './client.ts'
import type { Wire } from './wire.ts'

export type PressEntry = Wire<CorePressEntry>
export type PressDraft = Omit<PressEntry, 'id' | 'filmId' | 'documentId'>

const of = (pressEntryId: string) => ({ params: { path: { pressEntryId } } })

export const addPressEntry = (filmId: string, draft: PressDraft) =>
  answered<PressEntry>(
    api.POST('/v1/films/{filmId}/press-entries', {
      params: { path: { filmId } },
      body: draft as BodyOf<'/v1/films/{filmId}/press-entries', 'post'>,
    }),
  )
export const changePressEntry = (id: string, change: Partial<PressDraft>) =>
  answered<PressEntry>(
    api.PATCH('/v1/press-entries/{pressEntryId}', {
      ...of(id),
      body: change as BodyOf<'/v1/press-entries/{pressEntryId}', 'patch'>,
    }),
  )
export const removePressEntry = (id: string) =>
  answered(api.DELETE('/v1/press-entries/{pressEntryId}', of(id)))
export const restorePressEntry = (id: string) =>
  answered(api.POST('/v1/press-entries/{pressEntryId}/restore', of(id)))
