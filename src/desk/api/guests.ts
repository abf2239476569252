import type { Guest as CoreGuest } from '#core/programme/screening.ts'
import { call } from './call.ts'
import { wholeQuery } from './pages.ts'
import type { Wire } from './wire.ts'

export type Guest = Wire<CoreGuest>
export type GuestDraft = Omit<Guest, 'id' | 'editionId'>

export const guestsPath = (editionId: string) => `/api/v1/editions/${editionId}/guests`
const path = (id: string) => `/api/v1/guests/${id}`

export const guestsQuery = (editionId: string) => wholeQuery<Guest>(guestsPath(editionId))
export const createGuest = (editionId: string, draft: GuestDraft) =>
  call<Guest>('POST', guestsPath(editionId), { body: draft })
export const changeGuest = (id: string, change: Partial<GuestDraft>) =>
  call<Guest>('PATCH', path(id), { body: change })
export const removeGuest = (id: string) => call('DELETE', path(id))
export const restoreGuest = (id: string) => call('POST', `${path(id)}/restore`)
