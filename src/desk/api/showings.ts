import { queryOptions } from '@tanstack/react-query'
import type { components } from '../api-types.ts'
import { answered, api } from './client.ts'

type Shapes = components['schemas']
export type Showing = Shapes['Showing']
export type ShowingDraft = Shapes['ShowingToSet']
export type Print = NonNullable<ShowingDraft['print']>
export type Showings = Shapes['Showings']

/** How items are to be shown, where anybody said so, and the ids of screenings that are pinned. */
export const showingsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['showings', editionId],
    queryFn: () =>
      answered<Showings>(api.GET('/v1/editions/{editionId}/showings', { params: { path: { editionId } } })),
  })

export const setShowing = (itemId: string, body: ShowingDraft) =>
  answered<Showing>(api.PUT('/v1/items/{itemId}/showing', { params: { path: { itemId } }, body }))

export const pinScreening = (screeningId: string, pinned: boolean) =>
  answered(
    api.PUT('/v1/screenings/{screeningId}/pin', { params: { path: { screeningId } }, body: { pinned } }),
  )
