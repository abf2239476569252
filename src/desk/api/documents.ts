import { queryOptions } from '@tanstack/react-query'
import type { ReadDocument } from '#core/film/claim.ts'
import type {
  DocumentWithText as CoreDocument,
  DocumentRow as CoreDocumentRow,
} from '#core/film/stored-document.ts'
import { problemOf, usualHeaders } from './call.ts'
import { answered, api, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type DocumentRow = Wire<CoreDocumentRow>
export type DocumentWithText = Wire<CoreDocument>

export interface Received {
  documentId: string
  filmIds: string[]
  read: ReadDocument
  alreadyThere: boolean
}

export const documents = (editionId: string) =>
  pagedList<DocumentRow, QueryOf<'/v1/editions/{editionId}/documents'>>(
    ['documents', editionId],
    (query, signal) =>
      api.GET('/v1/editions/{editionId}/documents', { params: { path: { editionId }, query }, signal }),
  )

const of = (documentId: string) => ({ params: { path: { documentId } } })

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: () => answered<DocumentWithText>(api.GET('/v1/documents/{documentId}', of(id))),
  })

/** Says which film a document (or one entry of it) speaks of; null makes one of its own. */
export const assignDocument = (id: string, filmId: string | null, entry: number) =>
  answered<DocumentWithText>(
    api.PUT('/v1/documents/{documentId}/film', { ...of(id), body: { filmId, entry } }),
  )

export const removeDocument = (id: string) => answered(api.DELETE('/v1/documents/{documentId}', of(id)))
export const restoreDocument = (id: string) =>
  answered(api.POST('/v1/documents/{documentId}/restore', of(id)))

/** Sends one file; `tell` hears what part of it has gone out, 0 to 1. fetch cannot tell that, so XMLHttpRequest does. */
export function sendDocument(editionId: string, file: File, tell: (part: number) => void): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/v1/editions/${editionId}/documents`)
    for (const [name, value] of usualHeaders()) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', event => tell(event.total ? event.loaded / event.total : 0))
    request.addEventListener('error', () => reject(new TypeError('network')))
    request.addEventListener('load', () => {
      let body: unknown
      try {
        body = JSON.parse(request.responseText)
      } catch {
        body = request.responseText
      }
      if (request.status >= 200 && request.status < 300) resolve(body as Received)
      else reject(problemOf(request, body))
    })
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}
