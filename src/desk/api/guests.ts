import type { Guest as CoreGuest } from '#core/programme/screening.ts'
import { answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type Guest = Wire<CoreGuest>
export type GuestDraft = Omit<Guest, 'id' | 'editionId'>

const of = (guestId: string) => ({ params: { path: { guestId } } })

export const guestsQuery = (editionId: string) =>
  pagedList<Guest, QueryOf<'/v1/editions/{editionId}/guests'>>(['guests', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/guests', { params: { path: { editionId }, query }, signal }),
  ).whole()

export const createGuest = (editionId: string, draft: GuestDraft) =>
  answered<Guest>(
    api.POST('/v1/editions/{editionId}/guests', {
      params: { path: { editionId } },
      body: draft as BodyOf<'/v1/editions/{editionId}/guests', 'post'>,
    }),
  )
export const changeGuest = (id: string, change: Partial<GuestDraft>) =>
  answered<Guest>(
    api.PATCH('/v1/guests/{guestId}', {
      ...of(id),
      body: change as BodyOf<'/v1/guests/{guestId}', 'patch'>,
    }),
  )
export const removeGuest = (id: string) => answered(api.DELETE('/v1/guests/{guestId}', of(id)))
export const restoreGuest = (id: string) => answered(api.POST('/v1/guests/{guestId}/restore', of(id)))
