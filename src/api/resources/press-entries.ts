import { z } from '@hono/zod-openapi'
import { addPressEntry } from '#acts/press/add-press-entry.ts'
import { changePressEntry } from '#acts/press/change-press-entry.ts'
import { listPressEntries } from '#acts/press/list-press-entries.ts'
import { publishPressEntry } from '#acts/press/publish-press-entry.ts'
import { removePressEntry } from '#acts/press/remove-press-entry.ts'
import { restorePressEntry } from '#acts/press/restore-press-entry.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { PressEntryChange, PressEntryShape, PressEntryToAdd, PressRowShape } from '../shapes/film.ts'

const OfEntry = z.object({ pressEntryId: Id })

export const pressRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/press-entries',
    name: 'listPressEntries',
    does: 'Reviews, interviews and news about the films of an edition',
    params: InEdition,
    query: listQuery(['title', 'outlet', 'film']),
    answers: pageOf(PressRowShape),
    act: ({ house, acting, params, query }) => listPressEntries(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/films/{filmId}/press-entries',
    name: 'addPressEntry',
    does: 'Add an entry about a film; unpublished unless said otherwise',
    params: z.object({ filmId: Id }),
    body: PressEntryToAdd,
    answers: PressEntryShape,
    status: 201,
    act: ({ house, acting, params, body }) => addPressEntry(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'patch',
    path: '/v1/press-entries/{pressEntryId}',
    name: 'changePressEntry',
    does: 'Change an entry',
    params: OfEntry,
    body: PressEntryChange,
    answers: PressEntryShape,
    act: ({ house, acting, params, body }) => changePressEntry(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/press-entries/{pressEntryId}/publish',
    name: 'publishPressEntry',
    does: 'Show an entry to the public',
    params: OfEntry,
    answers: PressEntryShape,
    act: ({ house, acting, params }) => publishPressEntry(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/press-entries/{pressEntryId}/withdraw',
    name: 'withdrawPressEntry',
    does: 'Take an entry off the public pages',
    params: OfEntry,
    answers: PressEntryShape,
    act: ({ house, acting, params }) => publishPressEntry(house, acting, { ...params, published: false }),
  }),
  ...removable({
    name: 'PressEntry',
    called: 'an entry',
    path: '/v1/press-entries/{pressEntryId}',
    params: OfEntry,
    remove: removePressEntry,
    restore: restorePressEntry,
  }),
]
