import type { ColumnType, Generated } from 'kysely'
import type { DocumentKind } from '#core/film/claim.ts'
import type { Facts, Field } from '#core/film/facts.ts'
import type { FactConflict, FactSource, PressEntry } from '#core/film/film.ts'
import type { CreditRole, SettledPerson } from '#core/film/person.ts'
import type { NamedKind } from '#core/film/same-value.ts'
import type { Localised } from '#core/localised.ts'
import type {
  Id,
  InstantColumn,
  InstantOrNullColumn,
  JsonColumn,
  JsonWithDefault,
  Version,
} from './columns.ts'

/** One film's stretch in a document of several. */
export interface ReadSpan {
  start: number
  end: number
  facts: Facts
}

/** Documents, claims and films (migrations/organisation/0001-record.sql, 0004-corrections.sql, 0007-same-or-not.sql). */
export interface RecordTables {
  document: {
    id: Id
    edition_id: string
    name: string
    media_type: string
    bytes: Uint8Array
    sha256: Uint8Array
    text: string
    kind: DocumentKind
    language: string
    facts: JsonColumn<Facts>
    entries: JsonColumn<ReadSpan[]>
    reader: string
    received_at: InstantColumn
    received_by: string
    removed_at: InstantOrNullColumn
  }
  claim: {
    id: Id
    document_id: string
    field: Field
    value: JsonColumn<unknown>
    quote: string
    span_start: number
    span_end: number
    rule: string
    position: number
  }
  correction: {
    id: Id
    document_id: string
    field: Field
    span_start: number
    span_end: number
    value: ColumnType<unknown, string | null, string | null>
    number: number
    made_at: InstantColumn
    made_by: string
  }
  film: {
    id: Id
    slug: string
    facts: JsonColumn<Facts>
    sources: JsonWithDefault<Partial<Record<Field, FactSource[]>>>
    conflicts: JsonWithDefault<FactConflict[]>
    note: JsonWithDefault<Localised>
    removed_at: InstantOrNullColumn
    version: Version
  }
  film_document: { film_id: string; document_id: string; entry: number }
  settlement: {
    film_id: string
    field: Field
    value: JsonColumn<unknown>
    settled_by: string
    settled_at: InstantColumn
  }
  person: {
    id: Id
    slug: string
    name: string
    match_key: string
    same_as: ColumnType<string | null, string | null | undefined, string | null>
    biography: JsonWithDefault<Record<string, string>>
    settled: JsonWithDefault<SettledPerson>
  }
  same_or_not: {
    kind: NamedKind
    one: string
    other: string
    is_same: boolean
    said_by: string
    said_at: InstantColumn
  }
  credit: { film_id: string; person_id: string; role: CreditRole; position: number }
  press_entry: {
    id: Id
    film_id: string
    document_id: string | null
    kind: PressEntry['kind']
    title: string
    outlet: Generated<string>
    author: Generated<string>
    language: string
    url: Generated<string>
    appeared_on: Temporal.PlainDate | null
    teaser: JsonWithDefault<Localised>
    published: Generated<boolean>
    removed_at: InstantOrNullColumn
  }
}
