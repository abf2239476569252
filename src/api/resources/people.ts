import { z } from '@hono/zod-openapi'
import { changePerson } from '#acts/record/change-person.ts'
import { listPeople } from '#acts/record/list-people.ts'
import { showPerson } from '#acts/record/show-person.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { PersonChange, PersonRowShape, PersonShape, PersonWithCreditsShape } from '../shapes/film.ts'

const OfPerson = z.object({ personId: Id })

export const peopleRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/people',
    name: 'listPeople',
    does: 'People credited on the films of an edition',
    params: InEdition,
    query: listQuery(['name', 'films']),
    answers: pageOf(PersonRowShape),
    act: ({ house, acting, params, query }) => listPeople(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/people/{personId}',
    name: 'showPerson',
    does: 'One person with all credits',
    params: OfPerson,
    answers: PersonWithCreditsShape,
    act: ({ house, acting, params }) => showPerson(house, acting, params),
  }),
  route({
    method: 'patch',
    path: '/v1/people/{personId}',
    name: 'changePerson',
    does: 'Settle a name or a biography; null gives it back to the documents',
    params: OfPerson,
    body: PersonChange,
    answers: PersonShape,
    act: ({ house, acting, params, body }) => changePerson(house, acting, { ...body, ...params }),
  }),
]
