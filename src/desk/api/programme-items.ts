import type { ProgrammeItem } from '#core/programme/screening.ts'
import { answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type Item = Wire<ProgrammeItem>
export type ItemRow = Item & { filmTitles: string[]; minutes: number | null; screeningCount: number }
export type ItemDraft = Pick<Item, 'title' | 'about' | 'filmIds' | 'sectionId'>

const of = (itemId: string) => ({ params: { path: { itemId } } })

export const itemsQuery = (editionId: string) =>
  pagedList<ItemRow, QueryOf<'/v1/editions/{editionId}/items'>>(['items', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/items', { params: { path: { editionId }, query }, signal }),
  ).whole()

export const createItem = (editionId: string, draft: ItemDraft) =>
  answered<Item>(
    api.POST('/v1/editions/{editionId}/items', {
      params: { path: { editionId } },
      body: draft as BodyOf<'/v1/editions/{editionId}/items', 'post'>,
    }),
  )
export const changeItem = (id: string, change: Partial<ItemDraft>) =>
  answered<Item>(
    api.PATCH('/v1/items/{itemId}', { ...of(id), body: change as BodyOf<'/v1/items/{itemId}', 'patch'> }),
  )
export const removeItem = (id: string) => answered(api.DELETE('/v1/items/{itemId}', of(id)))
export const restoreItem = (id: string) => answered(api.POST('/v1/items/{itemId}/restore', of(id)))
