import type { PressEntry as CorePressEntry } from '#core/film/film.ts'
import { call } from './call.ts'
import type { Wire } from './wire.ts'

export type PressEntry = Wire<CorePressEntry>
export type PressDraft = Omit<PressEntry, 'id' | 'filmId' | 'documentId'>

const path = (id: string) => `/api/v1/press-entries/${id}`

export const addPressEntry = (filmId: string, draft: PressDraft) =>
  call<PressEntry>('POST', `/api/v1/films/${filmId}/press-entries`, { body: draft })
export const changePressEntry = (id: string, change: Partial<PressDraft>) =>
  call<PressEntry>('PATCH', path(id), { body: change })
export const removePressEntry = (id: string) => call('DELETE', path(id))
export const restorePressEntry = (id: string) => call('POST', `${path(id)}/restore`)
