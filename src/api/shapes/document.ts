import { z } from '@hono/zod-openapi'
import type { DocumentKind } from '#core/film/claim.ts'
import { Id } from './basics.ts'
import { FieldName, ReadFactsShape } from './facts.ts'
import { Moment } from './moments.ts'

const kinds = [
  'programme-entry',
  'release',
  'interview',
  'review',
  'press-kit',
  'news',
  'catalogue',
  'dcp',
  'spreadsheet',
  'other',
] as const satisfies readonly DocumentKind[]

export const ClaimShape = z
  .object({
    field: FieldName,
    value: z.unknown(),
    quote: z.string(),
    start: z.int().openapi({ description: 'UTF-16 offset: text.slice(start, end) is the quote' }),
    end: z.int(),
    rule: z.string(),
  })
  .openapi('Claim')

export const StoredDocumentShape = z
  .object({
    id: Id,
    editionId: Id,
    name: z.string(),
    mediaType: z.string(),
    kind: z.enum(kinds),
    language: z.string(),
    receivedAt: Moment,
    receivedBy: z.string(),
    reader: z.string(),
    filmIds: z.array(Id),
    removedAt: Moment.nullable(),
  })
  .openapi('StoredDocument')

export const DocumentRowShape = StoredDocumentShape.extend({
  filmTitles: z.array(z.string()),
  claimCount: z.int(),
}).openapi('DocumentRow')

export const DocumentWithTextShape = StoredDocumentShape.extend({
  text: z.string(),
  facts: ReadFactsShape,
  claims: z.array(ClaimShape),
  entries: z
    .array(
      z
        .object({ start: z.int(), end: z.int(), facts: ReadFactsShape, filmId: Id.nullable() })
        .openapi('DocumentEntry'),
    )
    .openapi({ description: 'The films of a document that tells of several; empty where it tells of one' }),
}).openapi('DocumentWithText')

export const DocumentToAssign = z
  .strictObject({
    filmId: Id.nullable().openapi({ description: 'null: a film of its own' }),
    entry: z.int().min(0).optional().openapi({ description: 'Which entry of a document of several films' }),
  })
  .openapi('DocumentToAssign')

const WordsOfDocument = z.strictObject({
  field: FieldName,
  start: z.int().min(0).openapi({ description: 'UTF-16 offset into the document’s text' }),
  end: z.int().min(1),
})

export const ClaimToCorrect = WordsOfDocument.extend({
  value: z.unknown().optional().openapi({
    description: 'One element where the field is a list; without it the words are read as the field',
  }),
}).openapi('ClaimToCorrect')

export const ClaimToWithdraw = WordsOfDocument.openapi('ClaimToWithdraw')

export const CorrectionsShape = z
  .array(
    z
      .object({
        field: FieldName,
        start: z.int(),
        end: z.int(),
        value: z.unknown().openapi({ description: 'null: the words do not say it' }),
        madeAt: Moment,
        madeBy: z.string(),
        madeByName: z.string().openapi({ description: 'Empty where the team knows them no more' }),
      })
      .openapi('Correction'),
  )
  .openapi('Corrections')

export const WordsQuery = z.strictObject({
  start: z.coerce
    .number()
    .int()
    .min(0)
    .openapi({ type: 'integer', description: 'UTF-16 offset into the document’s text' }),
  end: z.coerce.number().int().min(1).openapi({ type: 'integer' }),
})

export const SuggestionsShape = z
  .array(
    z
      .object({
        field: FieldName,
        said: z.array(z.object({ value: z.unknown(), start: z.int(), end: z.int() })),
      })
      .openapi('FieldMeant'),
  )
  .openapi('Suggestions')

export const CaseQuery = z.object({
  why: z.string().max(300).optional().openapi({ description: 'The line that says why it is a case' }),
})

export const ReadDocumentShape = z
  .object({
    kind: z.enum(kinds),
    language: z.string(),
    facts: ReadFactsShape,
    claims: z.array(ClaimShape),
  })
  .openapi('ReadDocument')

export const ReceivedShape = z
  .object({
    documentId: Id,
    filmIds: z.array(Id),
    read: ReadDocumentShape,
    alreadyThere: z.boolean().openapi({ description: 'The same bytes were here before.' }),
  })
  .openapi('Received')

export const DocumentToSend = z
  .strictObject({
    file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
  })
  .openapi('DocumentToSend')

export const RereadShape = z.object({ documents: z.int(), changedFilms: z.array(Id) }).openapi('Reread', {
  description: 'How many documents were read, and the films whose record says something new',
})
