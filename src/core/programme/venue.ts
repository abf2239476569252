export interface Venue {
  id: string
  slug: string
  name: string
  address: string
  city: string
  /** ISO 3166-1 alpha-2. */
  country: string
  /** WGS 84 degrees. */
  position: { latitude: number; longitude: number } | null
  /** Other names that documents use for it, for recognising stated screenings. */
  otherNames: string[]
  /** Plain text: steps, lifts, induction loops. */
  access: string
  screens: Screen[]
}

/** An auditorium. Free seating; numbered seats come with seat maps. */
export interface Screen {
  id: string
  venueId: string
  slug: string
  name: string
  capacity: number
  wheelchairPlaces: number
  /** DCP, 35mm, 16mm, file … */
  formats: string[]
  /** Minutes between the end of one screening and the start of the next (docs/rules/clashes.md#turnaround). */
  turnaroundMinutes: number
}

/** When a screen may be used on one festival day. */
export interface OpeningWindow {
  screenId: string
  opens: Temporal.ZonedDateTime
  closes: Temporal.ZonedDateTime
}
