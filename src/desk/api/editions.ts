import { queryOptions } from '@tanstack/react-query'
import type { Page } from '#core/page.ts'
import type { Edition as CoreEdition } from '#core/programme/edition.ts'
import { call } from './call.ts'
import type { Wire } from './wire.ts'

export type Edition = Wire<CoreEdition>
export type EditionDraft = Omit<Edition, 'id' | 'releasedVersion' | 'version'>

export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: async () => {
    const page = await call<Page<Edition>>('GET', '/api/v1/editions', {
      query: { sort: '-starts', perPage: 500 },
    })
    return page.rows
  },
})

export function createEdition(draft: Partial<EditionDraft>): Promise<Edition> {
  return call('POST', '/api/v1/editions', { body: draft })
}

export function changeEdition(edition: Pick<Edition, 'id' | 'version'>, change: Partial<EditionDraft>) {
  return call<Edition>('PATCH', `/api/v1/editions/${edition.id}`, { body: change, version: edition.version })
}
