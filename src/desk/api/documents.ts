import { queryOptions } from '@tanstack/react-query'
import type { ReadDocument } from '#core/film/claim.ts'
import type {
  DocumentWithText as CoreDocument,
  DocumentRow as CoreDocumentRow,
} from '#core/film/stored-document.ts'
import { call, usualHeaders } from './call.ts'
import { Problem } from './problem.ts'
import type { Wire } from './wire.ts'

export type DocumentRow = Wire<CoreDocumentRow>
export type DocumentWithText = Wire<CoreDocument>

export interface Received {
  documentId: string
  filmIds: string[]
  read: ReadDocument
  alreadyThere: boolean
}

export const documentsPath = (editionId: string) => `/api/v1/editions/${editionId}/documents`
const path = (id: string) => `/api/v1/documents/${id}`

export const documentQuery = (id: string) =>
  queryOptions({ queryKey: ['documents', id], queryFn: () => call<DocumentWithText>('GET', path(id)) })

export const removeDocument = (id: string) => call('DELETE', path(id))
export const restoreDocument = (id: string) => call('POST', `${path(id)}/restore`)

/** Sends one file; `tell` hears what part of it has gone out, 0 to 1. fetch cannot tell that, so XMLHttpRequest does. */
export function sendDocument(editionId: string, file: File, tell: (part: number) => void): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', documentsPath(editionId))
    for (const [name, value] of usualHeaders()) request.setRequestHeader(name, value)
    request.upload.addEventListener('progress', event => tell(event.total ? event.loaded / event.total : 0))
    request.addEventListener('error', () => reject(new TypeError('network')))
    request.addEventListener('load', () => {
      let body: unknown = null
      try {
        body = JSON.parse(request.responseText)
      } catch {
        body = { detail: request.responseText || request.statusText }
      }
      if (request.status >= 200 && request.status < 300) resolve(body as Received)
      else reject(new Problem(request.status, body as { detail: string }))
    })
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}
