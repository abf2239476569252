import { queryOptions } from '@tanstack/react-query'
import type { PullQuote as CoreQuote } from '#core/press/pull-quote.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type PullQuote = Wire<CoreQuote>
export type QuoteDraft = Pick<
  PullQuote,
  'pressEntryId' | 'text' | 'translations' | 'translatedBy' | 'stars' | 'placed'
>

const of = (pullQuoteId: string) => ({ params: { path: { pullQuoteId } } })

export const pullQuotesQuery = (filmId: string) =>
  queryOptions({
    queryKey: ['pull-quotes', filmId],
    queryFn: () =>
      answered<PullQuote[]>(api.GET('/v1/films/{filmId}/pull-quotes', { params: { path: { filmId } } })),
  })

export const addPullQuote = ({ pressEntryId, ...body }: QuoteDraft) =>
  answered<PullQuote>(
    api.POST('/v1/press-entries/{pressEntryId}/pull-quotes', { params: { path: { pressEntryId } }, body }),
  )
export const changePullQuote = (id: string, body: Partial<Omit<QuoteDraft, 'pressEntryId'>>) =>
  answered<PullQuote>(api.PATCH('/v1/pull-quotes/{pullQuoteId}', { ...of(id), body }))
export const removePullQuote = (id: string) => answered(api.DELETE('/v1/pull-quotes/{pullQuoteId}', of(id)))

/** The placed quotes of a film as a file. */
export const posterQuotesFile = (filmId: string, form: 'pdf' | 'txt', language: string) =>
  `/api/v1/films/${filmId}/poster-quotes.${form}?language=${language}`
