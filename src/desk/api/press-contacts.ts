import { queryOptions } from '@tanstack/react-query'
import type {
  PressContact as CoreContact,
  PressContactDraft as CoreDraft,
} from '#core/press/press-contact.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type PressContact = Wire<CoreContact>
export type ContactDraft = Wire<CoreDraft>

const of = (contactId: string) => ({ params: { path: { contactId } } })

export const pressContactsQuery = queryOptions({
  queryKey: ['press-contacts'],
  queryFn: () => answered<PressContact[]>(api.GET('/v1/press-contacts')),
})

export const addContact = (body: ContactDraft) => answered(api.POST('/v1/press-contacts', { body }))
export const changeContact = (id: string, body: Partial<Omit<ContactDraft, 'email'>>) =>
  answered(api.PATCH('/v1/press-contacts/{contactId}', { ...of(id), body }))
export const removeContact = (id: string) => answered(api.DELETE('/v1/press-contacts/{contactId}', of(id)))
export const restoreContact = (id: string) =>
  answered(api.POST('/v1/press-contacts/{contactId}/restore', of(id)))
export const importContacts = (body: { table: string; ground: string }) =>
  answered<{ imported: number; stayOff: number }>(api.POST('/v1/press-contacts/import', { body }))

/** Where the list is as a table. */
export const pressListCsv = '/api/v1/press-contacts.csv'
