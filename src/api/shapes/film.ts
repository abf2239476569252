import { z } from '@hono/zod-openapi'
import { pressKinds } from '#core/film/film.ts'
import { creditRoles } from '#core/film/person.ts'
import { Id, LanguageTag, LocalisedShape } from './basics.ts'
import { ClaimShape, StoredDocumentShape } from './document.ts'
import { FactsShape, FieldName, ReadFactsShape } from './facts.ts'
import { Day, Moment } from './moments.ts'

const SourceShape = z
  .object({ documentId: Id, start: z.int(), end: z.int(), quote: z.string() })
  .openapi('FactSource')

export const FilmShape = z
  .object({
    id: Id,
    slug: z.string(),
    facts: ReadFactsShape,
    note: LocalisedShape,
    sources: z.partialRecord(FieldName, z.array(SourceShape)),
    conflicts: z.array(
      z.object({
        field: FieldName,
        values: z.array(z.object({ value: z.unknown(), sources: z.array(SourceShape) })),
      }),
    ),
    settlements: z.array(z.object({ field: FieldName, value: z.unknown(), by: z.string(), at: Moment })),
    version: z.int(),
  })
  .openapi('Film')

export const FilmRowShape = z
  .object({
    id: Id,
    slug: z.string(),
    title: z.string(),
    directors: z.array(z.string()),
    year: z.int().nullable(),
    countries: z.array(z.string()),
    minutes: z.int().nullable(),
    documentCount: z.int(),
    conflictCount: z.int(),
    itemCount: z.int(),
    version: z.int(),
  })
  .openapi('FilmRow')

export const PersonShape = z
  .object({ id: Id, slug: z.string(), name: z.string(), biography: LocalisedShape })
  .openapi('Person')

export const PersonRowShape = PersonShape.extend({ filmCount: z.int() }).openapi('PersonRow')

export const CreditShape = z
  .object({ filmId: Id, personId: Id, role: z.enum(creditRoles), position: z.int() })
  .openapi('Credit')

export const PersonWithCreditsShape = z
  .object({
    person: PersonShape,
    settled: z.object({ name: z.string().optional(), biography: LocalisedShape.optional() }),
    credits: z.array(CreditShape),
  })
  .openapi('PersonWithCredits')

export const PersonChange = z
  .strictObject({
    name: z.string().trim().min(1).max(300).nullable(),
    // A union: the generator would else ask for text and nothing at once.
    biography: z.union([LocalisedShape, z.null()]),
  })
  .partial()
  .openapi('PersonChange', { description: 'null gives the word back to the documents.' })

export const PressKind = z.enum(pressKinds)

const press = {
  kind: PressKind,
  title: z.string().trim().min(1).max(500),
  outlet: z.string().max(300),
  author: z.string().max(300),
  language: LanguageTag,
  url: z.string().max(2000),
  appearedOn: Day.nullable(),
  teaser: LocalisedShape,
  published: z.boolean(),
}

export const PressEntryShape = z
  .object({ id: Id, filmId: Id, documentId: Id.nullable(), ...press })
  .openapi('PressEntry')
export const PressRowShape = PressEntryShape.extend({ filmTitle: z.string() }).openapi('PressRow')
export const PressEntryChange = z.strictObject(press).partial().openapi('PressEntryChange')
export const PressEntryToAdd = z
  .strictObject({ ...press, documentId: Id.nullable() })
  .partial()
  .required({ kind: true, title: true, language: true })
  .openapi('PressEntryToAdd')

export const FilmWithSourcesShape = z
  .object({
    film: FilmShape,
    removed: z.boolean(),
    documents: z.array(StoredDocumentShape),
    claims: z.array(ClaimShape.extend({ documentId: Id })),
    otherSpellings: z.array(
      z.object({ field: FieldName, value: z.string(), spelling: z.string(), documentIds: z.array(Id) }),
    ),
    credits: z.array(CreditShape),
    people: z.array(PersonShape),
    press: z.array(PressEntryShape),
    itemIds: z.array(Id),
    editionIds: z.array(Id),
  })
  .openapi('FilmWithSources')

export const FilmToCreate = z
  .strictObject({ facts: FactsShape, note: LocalisedShape.optional() })
  .openapi('FilmToCreate')
export const SettledValue = z
  .strictObject({ value: z.unknown() })
  .openapi('SettledValue', { description: 'The whole value of the field; null keeps it empty.' })
export const NoteChange = z.strictObject({ note: LocalisedShape }).openapi('NoteChange')

const AskedNameShape = z
  .object({
    id: z.string().openapi({ description: 'The person’s id; of a company its name.' }),
    name: z.string(),
    films: z.array(
      z.object({ id: Id, title: z.string(), year: z.int().nullable(), roles: z.array(z.enum(creditRoles)) }),
    ),
  })
  .openapi('AskedName')

export const NameQuestionShape = z
  .object({
    kind: z.enum(['person', 'company']),
    one: AskedNameShape,
    other: AskedNameShape,
    answer: z.object({ same: z.boolean(), by: z.string(), at: Moment }).nullable(),
  })
  .openapi('NameQuestion')

export const NameAnswerShape = z
  .strictObject({
    kind: z.enum(['person', 'company']),
    one: z.string().min(1).max(1000),
    other: z.string().min(1).max(1000),
    same: z.boolean().nullable(),
  })
  .openapi('NameAnswer', { description: 'true: one; false: two; null: open again.' })
