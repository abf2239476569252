import { beginNextEdition } from '#acts/programme/begin-next-edition.ts'
import { changeEdition } from '#acts/programme/change-edition.ts'
import { createEdition } from '#acts/programme/create-edition.ts'
import { listEditions } from '#acts/programme/list-editions.ts'
import { showEdition } from '#acts/programme/show-edition.ts'
import { type Route, route } from '../frame/route.ts'
import { InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { EditionChange, EditionShape, EditionToCreate, NextEditionToBegin } from '../shapes/edition.ts'

export const editionRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions',
    name: 'listEditions',
    does: 'Editions, the latest first',
    query: listQuery(['name', 'starts']),
    answers: pageOf(EditionShape),
    act: ({ house, acting, query }) => listEditions(house, acting, query),
  }),
  route({
    method: 'post',
    path: '/v1/editions',
    name: 'createEdition',
    does: 'Make an edition',
    body: EditionToCreate,
    answers: EditionShape,
    status: 201,
    act: ({ house, acting, body }) => createEdition(house, acting, body),
  }),
  route({
    method: 'get',
    path: '/v1/editions/{editionId}',
    name: 'showEdition',
    does: 'One edition',
    params: InEdition,
    answers: EditionShape,
    act: ({ house, acting, params }) => showEdition(house, acting, params),
  }),
  route({
    method: 'patch',
    path: '/v1/editions/{editionId}',
    name: 'changeEdition',
    does: 'Change an edition',
    params: InEdition,
    body: EditionChange,
    guarded: true,
    answers: EditionShape,
    act: ({ house, acting, params, body, version }) =>
      changeEdition(house, acting, { ...body, ...params, version }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/next',
    name: 'beginNextEdition',
    does: 'Make an edition as this one was: settings, sections, hours, prices, passes, on the same weekdays',
    tells: 'No film, no screening and nobody comes along.',
    params: InEdition,
    body: NextEditionToBegin,
    answers: EditionShape,
    status: 201,
    act: ({ house, acting, params, body }) => beginNextEdition(house, acting, { ...body, ...params }),
  }),
]
