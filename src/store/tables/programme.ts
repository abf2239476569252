import type { ColumnType, Generated } from 'kysely'
import type { Localised } from '#core/localised.ts'
import type { EditionStage } from '#core/programme/edition.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'
import type { Print, Showing } from '#core/programme/showing.ts'
import type { Id, InstantColumn, InstantOrNullColumn, JsonColumn, Version } from './columns.ts'

interface ScreeningColumns {
  edition_id: string
  programme_item_id: string
  screen_id: string
  starts_at: InstantColumn
  film_minutes: number
  introduction_minutes: number
  discussion_minutes: number
  kind: ScreeningKind
  languages: string[]
  subtitles: string[]
  guest_ids: string[]
  notes: JsonColumn<Localised>
  cancelled: boolean
}

/** A print with its moments as instants, for JSON knows no zones. */
export type StoredPrint = Pick<Print, 'name' | 'format' | 'movesMinutes'> & {
  windows: { from: string; to: string }[]
  keys: { from: string; to: string; screenIds: string[] | null }[]
}

/** Editions, places, the timetable and what the public knows of it (migrations/organisation/0002-programme.sql). */
export interface ProgrammeTables {
  edition: {
    id: Id
    slug: string
    name: string
    city: string
    country: string
    tagline: JsonColumn<Localised>
    about: JsonColumn<Localised>
    starts_on: Temporal.PlainDate
    ends_on: Temporal.PlainDate
    time_zone: string
    currency: string
    languages: string[]
    day_turns_at: Temporal.PlainTime
    stage: EditionStage
    sale_opens_at: InstantOrNullColumn
    hold_minutes: number
    seats_per_screening: number
    released_version: Generated<number>
    version: Version
  }
  edition_film: { edition_id: string; film_id: string }
  section: {
    id: Id
    edition_id: string
    slug: string
    name: JsonColumn<Localised>
    about: JsonColumn<Localised>
    colour: string
    position: number
    removed_at: InstantOrNullColumn
  }
  venue: {
    id: Id
    slug: string
    name: string
    address: string
    city: string
    country: string
    latitude: number | null
    longitude: number | null
    other_names: string[]
    access: string
    removed_at: InstantOrNullColumn
  }
  screen: {
    id: Id
    venue_id: string
    slug: string
    name: string
    capacity: number
    wheelchair_places: number
    formats: string[]
    turnaround_minutes: number
    removed_at: InstantOrNullColumn
  }
  opening_window: {
    id: Id
    edition_id: string
    screen_id: string
    opens: InstantColumn
    closes: InstantColumn
  }
  programme_item: {
    id: Id
    edition_id: string
    slug: string
    section_id: string | null
    title: JsonColumn<Localised>
    about: JsonColumn<Localised>
    removed_at: InstantOrNullColumn
  }
  programme_item_film: { programme_item_id: string; film_id: string; position: number }
  guest: {
    id: Id
    edition_id: string
    name: string
    role: string
    film_ids: string[]
    arrives: InstantOrNullColumn
    leaves: InstantOrNullColumn
    removed_at: InstantOrNullColumn
  }
  screening: ScreeningColumns & { id: Id; removed_at: InstantOrNullColumn; version: Version }
  released_screening: ScreeningColumns & {
    id: string
    sequence: number
    last_modified: InstantColumn
    withdrawn: boolean
  }
  release: {
    edition_id: string
    version: number
    released_at: InstantColumn
    released_by: string
    note: string
    changes: JsonColumn<unknown[]>
    screenings: JsonColumn<unknown[]>
  }
  screening_proposal: {
    id: Id
    edition_id: string
    document_id: string
    film_id: string
    stated_date: string
    stated_time: string | null
    venue_name: string
    notes: string
    guest_names: string[]
    screen_id: string | null
    state: Generated<'open' | 'accepted' | 'declined'>
    screening_id: string | null
  }
  news: {
    id: Id
    edition_id: string
    slug: string
    title: JsonColumn<Localised>
    body: JsonColumn<Localised>
    published_at: InstantOrNullColumn
    removed_at: InstantOrNullColumn
  }
  public_version: { only_row: Generated<boolean>; version: number }
  showing: {
    programme_item_id: string
    edition_id: string
    wanted: JsonColumn<Showing['wanted']>
    introduction_minutes: number
    discussions: JsonColumn<Showing['discussions']>
    apart_minutes: number
    starts_from: number | null
    starts_until: number | null
    press: Showing['press']
    premiere: boolean
    gala: boolean
    demand: number | null
    print: ColumnType<StoredPrint | null, string | null, string | null>
  }
  screening_pin: { screening_id: string }
}
