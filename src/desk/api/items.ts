import type { ProgrammeItem } from '#core/programme/screening.ts'
import { call } from './call.ts'
import { wholeQuery } from './pages.ts'
import type { Wire } from './wire.ts'

export type Item = Wire<ProgrammeItem>
export type ItemRow = Item & { filmTitles: string[]; minutes: number | null; screeningCount: number }
export type ItemDraft = Pick<Item, 'title' | 'about' | 'filmIds' | 'sectionId'>

export const itemsPath = (editionId: string) => `/api/v1/editions/${editionId}/items`
const path = (id: string) => `/api/v1/items/${id}`

export const itemsQuery = (editionId: string) => wholeQuery<ItemRow>(itemsPath(editionId))
export const createItem = (editionId: string, draft: ItemDraft) =>
  call<Item>('POST', itemsPath(editionId), { body: draft })
export const changeItem = (id: string, change: Partial<ItemDraft>) =>
  call<Item>('PATCH', path(id), { body: change })
export const removeItem = (id: string) => call('DELETE', path(id))
export const restoreItem = (id: string) => call('POST', `${path(id)}/restore`)
