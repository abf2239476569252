import { z } from '@hono/zod-openapi'
import { addPressContact } from '#acts/press/add-press-contact.ts'
import { changePressContact } from '#acts/press/change-press-contact.ts'
import { importPressContacts } from '#acts/press/import-press-contacts.ts'
import { listPressContacts } from '#acts/press/list-press-contacts.ts'
import { removePressContact } from '#acts/press/remove-press-contact.ts'
import { restorePressContact } from '#acts/press/restore-press-contact.ts'
import { pressListTable } from '#core/press/press-list-table.ts'
import { fileRoute } from '../frame/file-route.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id } from '../shapes/basics.ts'
import {
  PressContactChange,
  PressContactDraftShape,
  PressContactShape,
  PressListToImport,
} from '../shapes/press-contacts.ts'

const path = '/v1/press-contacts'
const OfContact = z.object({ contactId: Id })

/** The press list (docs/rules/press.md#the-press-list). */
export const pressContactRoutes: Route[] = [
  route({
    method: 'get',
    path,
    name: 'listPressContacts',
    does: 'The press list, by name',
    answers: z.array(PressContactShape),
    act: ({ house, acting }) => listPressContacts(house, acting),
  }),
  route({
    method: 'post',
    path,
    name: 'addPressContact',
    does: 'Enter somebody on the press list',
    body: PressContactDraftShape,
    answers: PressContactShape,
    status: 201,
    act: ({ house, acting, body }) => addPressContact(house, acting, body),
  }),
  fileRoute({
    path: `${path}.csv`,
    name: 'exportPressList',
    does: 'The press list as a table for spreadsheets',
    file: 'text/csv',
    async act({ house, acting }) {
      const table = pressListTable(await listPressContacts(house, acting))
      const bytes = new TextEncoder().encode(table)
      return { name: 'press-list.csv', bytes }
    },
  }),
  route({
    method: 'post',
    path: `${path}/import`,
    name: 'importPressContacts',
    does: 'Enter a table (CSV) on the press list: all of it, or nothing when a row is wrong',
    body: PressListToImport,
    answers: z.object({
      imported: z.int(),
      stayOff: z.int().openapi({ description: 'Rows about people who were taken off the list' }),
    }),
    act: ({ house, acting, body }) => importPressContacts(house, acting, body),
  }),
  route({
    method: 'patch',
    path: `${path}/{contactId}`,
    name: 'changePressContact',
    does: 'Say anew who somebody on the press list is; another address is another contact',
    params: OfContact,
    body: PressContactChange,
    answers: PressContactShape,
    act: ({ house, acting, params, body }) => changePressContact(house, acting, { ...body, ...params }),
  }),
  ...removable({
    name: 'PressContact',
    called: 'a press contact',
    path: `${path}/{contactId}`,
    params: OfContact,
    remove: removePressContact,
    restore: restorePressContact,
  }),
]
