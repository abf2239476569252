import { z } from '@hono/zod-openapi'
import { assignDocument } from '#acts/record/assign-document.ts'
import { correctClaim } from '#acts/record/correct-claim.ts'
import { exportCase } from '#acts/record/export-case.ts'
import { listCorrections } from '#acts/record/list-corrections.ts'
import { listDocuments } from '#acts/record/list-documents.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { removeDocument } from '#acts/record/remove-document.ts'
import { rereadDocuments } from '#acts/record/reread-documents.ts'
import { restoreClaim } from '#acts/record/restore-claim.ts'
import { restoreDocument } from '#acts/record/restore-document.ts'
import { showDocument } from '#acts/record/show-document.ts'
import { suggestFields } from '#acts/record/suggest-fields.ts'
import { withdrawClaim } from '#acts/record/withdraw-claim.ts'
import { isRefusal } from '#core/refusal.ts'
import { fileRoute } from '../frame/file-route.ts'
import { removable } from '../frame/removable.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { zipOf } from '../shapes/case-archive.ts'
import {
  CaseQuery,
  ClaimToCorrect,
  ClaimToWithdraw,
  CorrectionsShape,
  DocumentRowShape,
  DocumentToAssign,
  DocumentToSend,
  DocumentWithTextShape,
  ReceivedShape,
  RereadShape,
  SuggestionsShape,
  WordsQuery,
} from '../shapes/document.ts'

/** More than a document may have, so that one that is too large is refused by its name. */
const mostSent = 64 * 1024 * 1024

const OfDocument = z.object({ documentId: Id })

export const documentRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/documents',
    name: 'listDocuments',
    does: 'Documents that came in, the newest first',
    params: InEdition,
    query: listQuery(['name', 'received', 'kind']),
    answers: pageOf(DocumentRowShape),
    act: ({ house, acting, params, query }) => listDocuments(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/documents',
    name: 'receiveDocument',
    does: 'Send a file: it is read, and what it states joins the record',
    tells: 'Text, HTML, PDF, Word, Excel or CSV, at most 20 MB. The same bytes again change nothing.',
    params: InEdition,
    body: DocumentToSend,
    multipart: { most: mostSent },
    answers: ReceivedShape,
    status: 201,
    async act({ house, acting, params, body: { file } }) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return receiveDocument(house, acting, { ...params, name: file.name, bytes })
    },
  }),
  route({
    method: 'get',
    path: '/v1/documents/{documentId}',
    name: 'showDocument',
    does: 'A document’s text and every claim in it',
    params: OfDocument,
    answers: DocumentWithTextShape,
    act: ({ house, acting, params }) => showDocument(house, acting, params),
  }),
  route({
    method: 'put',
    path: '/v1/documents/{documentId}/film',
    name: 'assignDocument',
    does: 'Say which film a document speaks of, where the reader was wrong or could not tell',
    params: OfDocument,
    body: DocumentToAssign,
    answers: DocumentWithTextShape,
    act: ({ house, acting, params, body }) => assignDocument(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/documents/{documentId}/claims',
    name: 'correctClaim',
    does: 'Say what words of a document say of a field',
    tells: 'It stays over every re-reading, and the films follow.',
    params: OfDocument,
    body: ClaimToCorrect,
    answers: DocumentWithTextShape,
    act: ({ house, acting, params, body }) => correctClaim(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/documents/{documentId}/claims/withdraw',
    name: 'withdrawClaim',
    does: 'Say that words do not say what was read from them',
    params: OfDocument,
    body: ClaimToWithdraw,
    answers: DocumentWithTextShape,
    act: ({ house, acting, params, body }) => withdrawClaim(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/documents/{documentId}/claims/restore',
    name: 'restoreClaim',
    does: 'Let words say again what was withdrawn',
    params: OfDocument,
    body: ClaimToWithdraw,
    answers: DocumentWithTextShape,
    act: ({ house, acting, params, body }) => restoreClaim(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'get',
    path: '/v1/documents/{documentId}/suggestions',
    name: 'suggestFields',
    does: 'What words of a document could be, the likeliest field first',
    tells: 'With the values that correctClaim would read from them.',
    params: OfDocument,
    query: WordsQuery,
    answers: SuggestionsShape,
    act: ({ house, acting, params, query }) => suggestFields(house, acting, { ...params, ...query }),
  }),
  route({
    method: 'get',
    path: '/v1/documents/{documentId}/corrections',
    name: 'listCorrections',
    does: 'What people said of a document, in the order in which they said it',
    params: OfDocument,
    answers: CorrectionsShape,
    act: ({ house, acting, params }) => listCorrections(house, acting, params),
  }),
  fileRoute({
    path: '/v1/documents/{documentId}/case.zip',
    name: 'exportCase',
    does: 'A corrected document as a case folder, from which the reader can be taught',
    params: OfDocument,
    query: CaseQuery,
    file: 'application/zip',
    async act({ house, acting, params, query }) {
      const exported = await exportCase(house, acting, { ...params, why: query.why })
      return isRefusal(exported) ? exported : zipOf(exported)
    },
  }),
  ...removable({
    name: 'Document',
    called: 'a document',
    path: '/v1/documents/{documentId}',
    params: OfDocument,
    remove: removeDocument,
    restore: restoreDocument,
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/documents/reread',
    name: 'rereadDocuments',
    does: 'Read every document of an edition again with today’s reader',
    tells: 'What people settled stays settled.',
    params: InEdition,
    answers: RereadShape,
    act: ({ house, acting, params }) => rereadDocuments(house, acting, params),
  }),
]
