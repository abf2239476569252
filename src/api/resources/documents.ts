import { z } from '@hono/zod-openapi'
import { listDocuments } from '#acts/list-documents.ts'
import { showDocument } from '#acts/show-document.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, listQuery, pageOf } from '../shapes/basics.ts'
import { DocumentRowShape, DocumentWithTextShape } from '../shapes/document.ts'

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
    method: 'get',
    path: '/v1/documents/{documentId}',
    name: 'showDocument',
    does: 'A document’s text and every claim in it',
    params: OfDocument,
    answers: DocumentWithTextShape,
    act: ({ house, acting, params }) => showDocument(house, acting, params),
  }),
]
