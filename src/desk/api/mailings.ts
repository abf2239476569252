import { queryOptions } from '@tanstack/react-query'
import type { Block as CoreBlock } from '#core/audience/newsletter/block.ts'
import type { Mailing as CoreMailing, KeptCopy, MailingFigures } from '#core/audience/newsletter/mailing.ts'
import type { Condition as CoreCondition } from '#core/audience/newsletter/segment.ts'
import type { PressEntry } from '#core/film/film.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { against, answered, api, type BodyOf, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type Block = Wire<CoreBlock>
export type Condition = Wire<CoreCondition>
export type Mailing = Wire<CoreMailing>
export type MailingWithFigures = Mailing & { figures: MailingFigures }
export type MailingDraft = Pick<Mailing, 'subject' | 'blocks' | 'segment'>
export type MailingCopy = Wire<KeptCopy>
export type LetterLanguage = HouseLanguage

const of = (mailingId: string) => ({ params: { path: { mailingId } } })
const inEdition = (editionId: string) => ({ params: { path: { editionId } } })

export const mailings = (editionId: string) =>
  pagedList<MailingWithFigures, QueryOf<'/v1/editions/{editionId}/mailings'>>(
    ['mailings', editionId],
    (query, signal) =>
      api.GET('/v1/editions/{editionId}/mailings', { params: { path: { editionId }, query }, signal }),
  )

export const mailingQuery = (id: string) =>
  queryOptions({
    queryKey: ['mailing', id],
    queryFn: () => answered<MailingWithFigures>(api.GET('/v1/mailings/{mailingId}', of(id))),
    // While it goes out, its figures move.
    refetchInterval: ({ state }) =>
      state.data?.state === 'sending' || state.data?.state === 'scheduled' ? 3000 : false,
  })

export const copies = (mailingId: string) =>
  pagedList<MailingCopy, QueryOf<'/v1/mailings/{mailingId}/copies'>>(
    ['mailing-copies', mailingId],
    (query, signal) =>
      api.GET('/v1/mailings/{mailingId}/copies', { params: { path: { mailingId }, query }, signal }),
  )

/** A newsletter as a reader of this language will get it. */
export const previewQuery = (
  editionId: string,
  { subject, blocks }: Pick<MailingDraft, 'subject' | 'blocks'>,
  language: LetterLanguage,
) =>
  queryOptions({
    queryKey: ['mailing-preview', editionId, subject, blocks, language],
    queryFn: ({ signal }) =>
      answered<{ subject: string; html: string; text: string }>(
        api.POST('/v1/editions/{editionId}/mailings/preview', {
          ...inEdition(editionId),
          body: { subject, blocks, language },
          signal,
        }),
      ),
    gcTime: 10_000,
  })

export const readersQuery = (segment: Condition[]) =>
  queryOptions({
    queryKey: ['mailing-readers', segment],
    queryFn: () =>
      answered<{ languages: { language: string; readers: number }[] }>(
        api.POST('/v1/mailing-readers', { body: { segment } }),
      ),
  })

export const writeMailing = (editionId: string, draft: MailingDraft) =>
  answered<Mailing>(api.POST('/v1/editions/{editionId}/mailings', { ...inEdition(editionId), body: draft }))
export const changeMailing = (id: string, version: number, change: Partial<MailingDraft>) =>
  answered<Mailing>(api.PATCH('/v1/mailings/{mailingId}', { ...of(id), body: change, ...against(version) }))
export const removeMailing = (id: string) => answered(api.DELETE('/v1/mailings/{mailingId}', of(id)))
export const testMailing = (id: string, language: LetterLanguage) =>
  answered<{ sentTo: string }>(api.POST('/v1/mailings/{mailingId}/test', { ...of(id), body: { language } }))
export const scheduleMailing = (id: string, version: number, at: string | null) =>
  answered<Mailing>(
    api.POST('/v1/mailings/{mailingId}/schedule', {
      ...of(id),
      body: { at } as BodyOf<'/v1/mailings/{mailingId}/schedule', 'post'>,
      ...against(version),
    }),
  )
export const stopMailing = (id: string) =>
  answered<Mailing>(api.POST('/v1/mailings/{mailingId}/stop', of(id)))
export const settleDoubts = (id: string, arrived: string[], again: boolean) =>
  answered<{ sent: number; again: number }>(
    api.POST('/v1/mailings/{mailingId}/settle', { ...of(id), body: { arrived, again } }),
  )

/** Press entries to quote from: only published ones come into a letter. */
export const pressEntriesQuery = (editionId: string) =>
  pagedList<Wire<PressEntry> & { filmTitle: string }, QueryOf<'/v1/editions/{editionId}/press-entries'>>(
    ['press-entries', editionId],
    (query, signal) =>
      api.GET('/v1/editions/{editionId}/press-entries', { params: { path: { editionId }, query }, signal }),
  ).whole()
