import type { Localised } from '#core/localised.ts'

/** What is shown at one screening: a film, or an ordered bundle of films. */
export interface ProgrammeItem {
  id: string
  editionId: string
  slug: string
  sectionId: string | null
  /** Empty for a single film: then the film's own title stands. */
  title: Localised
  about: Localised
  filmIds: string[]
}

export const screeningKinds = ['public', 'press-and-industry', 'school'] as const
export type ScreeningKind = (typeof screeningKinds)[number]

/** An item on a screen at a time, as the draft timetable has it. */
export interface Screening {
  id: string
  editionId: string
  itemId: string
  screenId: string
  startsAt: Temporal.ZonedDateTime
  /** The films' minutes, without introduction and discussion. */
  filmMinutes: number
  introductionMinutes: number
  discussionMinutes: number
  kind: ScreeningKind
  /** BCP 47; empty = the film's own. */
  languages: string[]
  subtitles: string[]
  guestIds: string[]
  notes: Localised
  cancelled: boolean
  /** Counts every change, for ETags. */
  version: number
}

/** Minutes from the start until the screen is empty again, without turnaround. */
export function minutesOnScreen(
  screening: Pick<Screening, 'filmMinutes' | 'introductionMinutes' | 'discussionMinutes'>,
): number {
  return screening.introductionMinutes + screening.filmMinutes + screening.discussionMinutes
}

/** A screening as the public knows it, since the last release. */
export interface ReleasedScreening extends Omit<Screening, 'version'> {
  /** iCalendar SEQUENCE (RFC 5545 §3.8.7.4): grows when time, screen or status change. */
  sequence: number
  lastModified: Temporal.Instant
  /** Taken out of the timetable after a release: pages leave it out, calendar feeds tell it as cancelled. */
  withdrawn: boolean
}

/** A person who comes to the festival. */
export interface Guest {
  id: string
  editionId: string
  name: string
  /** What the guest is for the film: director, cast, producer …, a credit role. */
  role: string
  filmIds: string[]
  arrives: Temporal.ZonedDateTime | null
  leaves: Temporal.ZonedDateTime | null
}

/** A screening that a document states, waiting for a person to accept or decline it. */
export interface ScreeningProposal {
  id: string
  editionId: string
  documentId: string
  filmId: string
  date: string
  time: string | null
  venueName: string
  notes: string
  guestNames: string[]
  /** Where it would go: the screen of the venue that the name matches, if one does. */
  screenId: string | null
  state: 'open' | 'accepted' | 'declined'
  screeningId: string | null
}
