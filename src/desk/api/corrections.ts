import { queryOptions } from '@tanstack/react-query'
import type { MadeCorrection } from '#core/film/correction.ts'
import type { Field } from '#core/film/facts.ts'
import type { FieldMeant } from '#core/reading/fields-meant.ts'
import { answered, api } from './client.ts'
import type { DocumentWithText } from './documents.ts'
import type { Wire } from './wire.ts'

/** What somebody said of words; the name is empty where the team knows them no more. */
export type Correction = Wire<MadeCorrection> & { madeByName: string }
export type Meant = Wire<FieldMeant>

/** Words of a document and the field in question; UTF-16 offsets. */
export interface WordsOfField {
  field: Field
  start: number
  end: number
}

const of = (documentId: string) => ({ params: { path: { documentId } } })

export const correctionsQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['corrections', documentId],
    queryFn: () => answered<Correction[]>(api.GET('/v1/documents/{documentId}/corrections', of(documentId))),
  })

/** The fields that words could be, the likeliest first, with their values as the house understands them. */
export const suggestionsQuery = (documentId: string, { start, end }: { start: number; end: number }) =>
  queryOptions({
    queryKey: ['suggestions', documentId, start, end],
    queryFn: () =>
      answered<Meant[]>(
        api.GET('/v1/documents/{documentId}/suggestions', {
          params: { path: { documentId }, query: { start, end } },
        }),
      ),
  })

/** Says what words are; without a value the words are read as the field. */
export const correctClaim = (documentId: string, words: WordsOfField, value?: unknown) =>
  answered<DocumentWithText>(
    api.POST('/v1/documents/{documentId}/claims', {
      ...of(documentId),
      body: { ...words, ...(value !== undefined && { value }) },
    }),
  )
export const withdrawClaim = (documentId: string, words: WordsOfField) =>
  answered<DocumentWithText>(
    api.POST('/v1/documents/{documentId}/claims/withdraw', { ...of(documentId), body: words }),
  )
export const restoreClaim = (documentId: string, words: WordsOfField) =>
  answered<DocumentWithText>(
    api.POST('/v1/documents/{documentId}/claims/restore', { ...of(documentId), body: words }),
  )

/** The document as a case folder, a ZIP file. */
export const exportCase = (documentId: string, why: string) =>
  answered<Blob>(
    api.GET('/v1/documents/{documentId}/case.zip', {
      params: { path: { documentId }, query: why ? { why } : {} },
      parseAs: 'blob',
    }),
  )
