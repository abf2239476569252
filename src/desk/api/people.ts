import type { Person as CorePerson } from '#core/film/person.ts'
import type { Localised } from '#core/localised.ts'
import { answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type PersonRow = Wire<CorePerson> & { filmCount: number }

export const people = (editionId: string) =>
  pagedList<PersonRow, QueryOf<'/v1/editions/{editionId}/people'>>(['people', editionId], (query, signal) =>
    api.GET('/v1/editions/{editionId}/people', { params: { path: { editionId }, query }, signal }),
  )

/** Settles a name or a biography, whatever documents say later. */
export const changePerson = (personId: string, change: { name?: string; biography?: Localised }) =>
  answered(
    api.PATCH('/v1/people/{personId}', {
      params: { path: { personId } },
      body: change as BodyOf<'/v1/people/{personId}', 'patch'>,
    }),
  )
