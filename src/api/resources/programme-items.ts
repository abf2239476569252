import { z } from '@hono/zod-openapi'
import { changeItem } from '#acts/programme/change-item.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { listItems } from '#acts/programme/list-items.ts'
import { removeItem } from '#acts/programme/remove-item.ts'
import { restoreItem } from '#acts/programme/restore-item.ts'
import { showItem } from '#acts/programme/show-item.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { ItemChange, ItemRowShape, ItemShape, ItemToCreate } from '../shapes/timetable.ts'

const OfItem = z.object({ itemId: Id })

export const itemRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/items',
    name: 'listItems',
    does: 'What can be shown: films, and bundles of films in an order',
    params: InEdition,
    query: listQuery(['title', 'section', 'minutes']).extend({ sectionId: Id.optional() }),
    answers: pageOf(ItemRowShape),
    act: ({ house, acting, params, query }) => listItems(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/items',
    name: 'createItem',
    does: 'Make a film, or films in an order, something that can be shown',
    params: InEdition,
    body: ItemToCreate,
    answers: ItemShape,
    status: 201,
    act: ({ house, acting, params, body }) => createItem(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/items/{itemId}',
    name: 'showItem',
    does: 'One programme item',
    params: OfItem,
    answers: ItemShape.extend({ removed: z.boolean() }),
    act: ({ house, acting, params }) => showItem(house, acting, params),
  }),
  route({
    method: 'patch',
    path: '/v1/items/{itemId}',
    name: 'changeItem',
    does: 'Change a programme item',
    params: OfItem,
    body: ItemChange,
    answers: ItemShape,
    act: ({ house, acting, params, body }) => changeItem(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'Item',
    called: 'a programme item',
    path: '/v1/items/{itemId}',
    params: OfItem,
    remove: removeItem,
    restore: restoreItem,
  }),
]
