import type { Clash } from './clash.ts'
import type { Edition } from './edition.ts'
import type { Guest, ProgrammeItem, Screening } from './screening.ts'
import type { OpeningWindow, Venue } from './venue.ts'

/** The draft timetable of an edition with what a board needs to draw it. */
export interface Timetable {
  edition: Edition
  /** By start. */
  screenings: Screening[]
  items: ProgrammeItem[]
  /** Each with its screens. */
  venues: Venue[]
  windows: OpeningWindow[]
  guests: Guest[]
  clashes: Clash[]
  /** What an item is called where it has no title of its own: the title of its film, by film id. */
  filmTitles: Record<string, string>
  /** Running minutes by film id, where known. */
  filmMinutes: Record<string, number>
}

/** A screening that was placed, moved or changed, with the warnings that concern it. */
export interface PlacedScreening {
  screening: Screening
  clashes: Clash[]
}
