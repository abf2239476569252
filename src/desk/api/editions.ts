import { queryOptions } from '@tanstack/react-query'
import type { Page } from '#core/page.ts'
import type { Edition as CoreEdition } from '#core/programme/edition.ts'
import { against, answered, api, type BodyOf } from './client.ts'
import type { Wire } from './wire.ts'

export type Edition = Wire<CoreEdition>
export type EditionDraft = Omit<Edition, 'id' | 'releasedVersion' | 'version'>

export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: async () => {
    const query = { sort: '-starts', perPage: 500 } as const
    return (await answered<Page<Edition>>(api.GET('/v1/editions', { params: { query } }))).rows
  },
})

export const createEdition = (body: BodyOf<'/v1/editions', 'post'>) =>
  answered<Edition>(api.POST('/v1/editions', { body }))

/** An edition as another was, on the same weekdays. */
export const beginNextEdition = (editionId: string, body: BodyOf<'/v1/editions/{editionId}/next', 'post'>) =>
  answered<Edition>(api.POST('/v1/editions/{editionId}/next', { params: { path: { editionId } }, body }))

export const changeEdition = (
  { id, version }: Pick<Edition, 'id' | 'version'>,
  change: Partial<EditionDraft>,
) =>
  answered<Edition>(
    api.PATCH('/v1/editions/{editionId}', {
      params: { path: { editionId: id } },
      body: change as BodyOf<'/v1/editions/{editionId}', 'patch'>,
      ...against(version),
    }),
  )
