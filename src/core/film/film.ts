import type { Localised } from '#core/localised.ts'
import type { Facts, Field } from './facts.ts'

/** A film's record: the facts chosen from all claims and settlements (docs/rules/choosing-a-fact.md). */
export interface Film {
  id: string
  slug: string
  facts: Facts
  /** The house's own words about the film, by language; shown before a document's synopsis. */
  note: Localised
  /** Per field, where the chosen value stands. */
  sources: Partial<Record<Field, FactSource[]>>
  conflicts: FactConflict[]
  settlements: Settlement[]
  /** Counts every change, for ETags. */
  version: number
}

export interface FactSource {
  documentId: string
  start: number
  end: number
  quote: string
}

/** Values of one field that documents state differently and nobody has settled. */
export interface FactConflict {
  field: Field
  values: { value: unknown; sources: FactSource[] }[]
}

/** What a person decided at the desk; outlives every later re-reading. */
export interface Settlement {
  field: Field
  /** The whole value of the field: a list for list fields; null = the field stays empty. */
  value: unknown
  by: string
  at: Temporal.Instant
}

export const pressKinds = ['review', 'interview', 'news'] as const

/** A review or interview about a film, shown as a linked entry with our own teaser. */
export interface PressEntry {
  id: string
  filmId: string
  documentId: string | null
  kind: (typeof pressKinds)[number]
  title: string
  outlet: string
  author: string
  /** BCP 47 of the article. */
  language: string
  url: string
  /** When the paper brought it; null: not known. */
  appearedOn: Temporal.PlainDate | null
  teaser: Localised
  published: boolean
}
