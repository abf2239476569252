import type { Person as CorePerson } from '#core/film/person.ts'
import { call } from './call.ts'
import type { Wire } from './wire.ts'

export type PersonRow = Wire<CorePerson> & { filmCount: number }

export const peoplePath = (editionId: string) => `/api/v1/editions/${editionId}/people`
export const changePerson = (id: string, change: { name?: string; biography?: Record<string, string> }) =>
  call('PATCH', `/api/v1/people/${id}`, { body: change })
