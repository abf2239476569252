import type { Localised } from '#core/localised.ts'

/** How far an edition has come; each stage opens what the next needs. */
export const editionStages = ['intake', 'programming', 'on-sale', 'running', 'over'] as const
export type EditionStage = (typeof editionStages)[number]

/** One year of a festival, or a season of a cinema. */
export interface Edition {
  id: string
  /** In public addresses: /{edition}/… */
  slug: string
  name: string
  city: string
  /** ISO 3166-1 alpha-2. */
  country: string
  tagline: Localised
  about: Localised
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
  /** IANA. */
  timeZone: string
  /** ISO 4217. */
  currency: string
  /** BCP 47, the edition's own content languages, first = main. */
  languages: string[]
  /** The festival day turns over at this hour after midnight (docs/rules/festival-day.md). */
  dayTurnsAt: Temporal.PlainTime
  stage: EditionStage
  saleOpensAt: Temporal.Instant | null
  /** How long a basket keeps its seats. */
  holdMinutes: number
  /** Most seats one basket may hold for one screening. */
  seatsPerScreening: number
  /** Number of the last released timetable; 0 before the first. */
  releasedVersion: number
  /** Counts every change, for ETags. */
  version: number
}

/** A strand of the programme. */
export interface Section {
  id: string
  editionId: string
  slug: string
  name: Localised
  about: Localised
  /** CSS colour, #rrggbb. */
  colour: string
  position: number
}

export interface News {
  id: string
  editionId: string
  slug: string
  title: Localised
  body: Localised
  /** null = not published. */
  publishedAt: Temporal.Instant | null
}
