/**
 * A published programme as JSON: what a festival's page, app or export says of its screenings. Facts alone; whatever
 * else such a file holds is passed over.
 */
export interface FestivalFile {
  festival: string
  year: number | null
  /** IANA. */
  timezone: string
  films: FestivalFilm[]
  venues: FestivalScreen[]
  screenings: FestivalScreening[]
}

export interface FestivalFilm {
  id: string
  title: string
  minutes: number | null
  section: string | null
}

/** An auditorium; `venue` names the building where the file tells them apart. */
export interface FestivalScreen {
  id: string
  name: string
  venue: string | null
}

export interface FestivalScreening {
  filmIds: string[]
  venueId: string
  /** YYYY-MM-DDTHH:MM by the clock of the festival. */
  start: string
  /** On the screen, introduction and discussion included. */
  minutes: number | null
  kind: string | null
  /** What it is called where films don't say it. */
  title: string | null
}

/** What is odd in a file; the problem is made all the same. */
export type FestivalRemark =
  /** Neither the screening nor its films say how long: `minutes` were assumed. */
  | { remark: 'minutes-assumed'; title: string; start: string; minutes: number }
  /** Said twice with the same films, screen and start; taken once. */
  | { remark: 'said-twice'; title: string; start: string }
  | { remark: 'unknown-film'; filmId: string; start: string }
  /** Left out: no screen of the file, or no moment that can be read. */
  | { remark: 'unknown-screen'; title: string; venueId: string; start: string }
  | { remark: 'unreadable-start'; title: string; start: string }
