import { z } from 'zod'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { releasables } from '#core/boxoffice/seats/setting-free.ts'
import { pressKinds } from '#core/film/film.ts'
import { houseLanguages } from '#core/localised.ts'
import { pressRoles } from '#core/press/application.ts'
import { screeningKinds } from '#core/programme/screening.ts'
import { factsShape } from './facts-shape.ts'

const localised = z.record(z.string(), z.string().min(1))
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
/** HH:MM. Before the hour at which the festival day turns it is the night that belongs to the evening before. */
const time = z.string().regex(/^[0-2]\d:[0-5]\d$/)
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/)
/** Days of the edition, from 1. */
const day = z.int().min(1)
const moment = z.strictObject({ day, time })
/** `venue/screen`, by their slugs. */
const screen = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)

export const editionShape = z.strictObject({
  slug,
  name: z.string(),
  city: z.string(),
  country: z.string(),
  tagline: localised,
  about: localised,
  /** The dates its documents state; `seed` moves them near the day of seeding. */
  startsOn: date,
  endsOn: date,
  timeZone: z.string(),
  currency: z.string(),
  languages: z.array(z.string()).min(1),
  dayTurnsAt: time,
  holdMinutes: z.int(),
  seatsPerScreening: z.int(),
  /** What the house says of each release of the timetable. */
  releaseNotes: z.strictObject({ version1: z.string(), version2: z.string() }),
})

export const sectionShape = z.strictObject({ slug, name: localised, about: localised, colour: z.string() })

export const venueShape = z.strictObject({
  slug,
  name: z.string(),
  address: z.string(),
  city: z.string(),
  country: z.string(),
  position: z.strictObject({ latitude: z.number(), longitude: z.number() }),
  otherNames: z.array(z.string()),
  access: z.string(),
  screens: z
    .array(
      z.strictObject({
        slug,
        name: z.string(),
        capacity: z.int(),
        wheelchairPlaces: z.int(),
        /** Numbered seats: a file of `seat-maps/`. */
        seatMap: slug.optional(),
        formats: z.array(z.string()),
        turnaroundMinutes: z.int(),
        opens: time,
        closes: time,
      }),
    )
    .min(1),
})

export const filmShape = z
  .strictObject({
    section: slug,
    /** Typed in by a person … */
    facts: factsShape.optional(),
    /** … or read from these documents, whose film bears this title. */
    documents: z.array(z.string()).min(1).optional(),
    title: z.string().optional(),
    /** What a person at the desk decided or added after reading. */
    settle: factsShape.optional(),
    note: localised,
    people: z.array(z.strictObject({ name: z.string(), biography: localised })),
  })
  .refine(film => (film.facts === undefined) !== (film.documents === undefined), {
    message: 'a film has either facts or documents',
  })
  .refine(film => film.documents === undefined || film.title !== undefined, {
    message: 'a film read from documents names the title they give it',
  })

export const itemShape = z.strictObject({
  slug,
  section: slug,
  /** Names of film files, in the order shown. */
  films: z.array(z.string()).min(2),
  title: localised,
  about: localised,
})

export const guestShape = z.strictObject({
  name: z.string(),
  role: z.string(),
  films: z.array(z.string()).min(1),
  arrives: moment,
  leaves: moment,
})

const place = z.strictObject({ screen: screen.optional(), day: day.optional(), time: time.optional() })

export const screeningShape = z.strictObject({
  /** The slug of a bundle, or the name of a film file. */
  item: z.string(),
  screen,
  day,
  time,
  introduction: z.int().optional(),
  discussion: z.int().optional(),
  kind: z.enum(screeningKinds).optional(),
  guests: z.array(z.string()).optional(),
  notes: localised.optional(),
  /** Seats that groups take together at the counter, before everybody else. */
  groups: z.array(z.int().positive()).optional(),
  /** Set aside for the press. */
  pressSeats: z.int().positive().optional(),
  /** Where the draft first had it, put right before the first release. */
  draft: place.optional(),
  /** Where version 1 had it. */
  version1: place.optional(),
  /** Only since version 2. */
  added: z.literal(2).optional(),
  cancelled: z.literal(2).optional(),
})

const wanted = z.int().min(0)

/** How an item is to be shown: what the solver of the timetable is asked for it. */
export const showingShape = z.strictObject({
  /** The slug of a bundle, or the name of a film file. */
  item: z.string(),
  /** In all, those of the timetable included. */
  wanted: z.strictObject({
    public: wanted,
    'press-and-industry': wanted.default(0),
    school: wanted.default(0),
  }),
  introduction: z.int().optional(),
  discussions: z.strictObject({ wanted, minutes: z.int(), guests: z.array(z.string()) }).optional(),
  /** Least minutes between two of its screenings. */
  apart: z.int().optional(),
  startsWithin: z.strictObject({ from: time, to: time }).optional(),
  press: z.enum(['before', 'after', 'anywhere']).optional(),
  premiere: z.boolean().optional(),
  gala: z.boolean().optional(),
  /** People expected at each screening. */
  demand: z.int(),
  print: z
    .strictObject({
      name: z.string(),
      format: z.string(),
      /** Minutes from one venue to another. */
      moves: z.int(),
      windows: z.array(z.strictObject({ from: moment, to: moment })),
    })
    .optional(),
})

export const priceShape = z.strictObject({
  key: slug,
  name: localised,
  amount: z.int().min(0),
  needsProof: z.boolean().optional(),
  leastSeats: z.int().optional(),
  counterOnly: z.boolean().optional(),
  exceptions: z
    .array(z.strictObject({ kind: z.enum(screeningKinds), amount: z.int().min(0).nullable() }))
    .optional(),
})

const count = z.int().min(1).nullable()

export const passShape = z.strictObject({
  key: slug,
  name: localised,
  amount: z.int().min(0),
  rights: count,
  rightsPerDay: count,
  seats: z.int().min(1),
  kinds: z.array(z.enum(screeningKinds)),
  allocations: z.array(z.enum(allocationKinds)),
  mayOverlap: z.boolean(),
  giveBackMinutes: z.int().min(0),
  noShows: count,
  closedHours: z.int().min(1),
  isOnSale: z.boolean().optional(),
})

export const voucherOfferShape = z.strictObject({
  amounts: z.array(z.int().min(1)),
  months: z.int().min(1),
})

export const seatReleaseShape = z.strictObject({
  what: z.enum(releasables),
  to: z.enum(allocationKinds),
  minutesBefore: z.int().min(0),
})

export const discountCodeShape = z.strictObject({
  code: z.string(),
  percent: count.optional(),
  amount: count.optional(),
  mostUses: count.optional(),
  mostPerPerson: count.optional(),
  mostSeats: count.optional(),
  note: z.string(),
})

export const issuerShape = z.strictObject({
  name: z.string(),
  address: z.string(),
  country: z.string(),
  taxNumber: z.string(),
  vatNumber: z.string(),
  email: z.string(),
  note: localised,
  invoiceSeries: z.string(),
  creditSeries: z.string(),
})

export const pressShape = z.strictObject({
  film: z.string(),
  /** The document it was read from, if the house has it. */
  document: z.string().optional(),
  kind: z.enum(pressKinds),
  title: z.string(),
  outlet: z.string(),
  author: z.string(),
  language: z.string(),
  url: z.url(),
  /** When it appeared. */
  daysBefore: z.int(),
  teaser: localised,
  /** Words of the document that are placed beside the film. */
  quotes: z
    .array(
      z.strictObject({
        text: z.string(),
        stars: z.strictObject({ given: z.number(), of: z.int() }).nullable().default(null),
        translations: localised.default({}),
        translatedBy: z.string().default(''),
      }),
    )
    .default([]),
})

export const pressKitShape = z.strictObject({
  film: z.string(),
  /** Without one, the kit is open at once. */
  embargo: z.strictObject({ day: z.int().min(1), time }).optional(),
  contact: z.string(),
  stills: z.array(
    z.strictObject({
      /** Under `stills/`. */
      file: z.string(),
      credit: z.string().min(1),
      description: localised,
    }),
  ),
})

export const accreditationShape = z.strictObject({
  name: z.string(),
  outlet: z.string(),
  role: z.enum(pressRoles),
  email: z.string(),
  language: z.enum(houseLanguages),
  languages: z.array(z.string()),
  link: z.string(),
  message: z.string(),
  wantsLetters: z.boolean(),
  /** Empty: nobody has decided yet. */
  decision: z.enum(['', 'approved', 'declined']),
  note: z.string(),
  /** Press seats that they book, of the first screenings that have some. */
  seats: z.int().min(0),
})

export const appealShape = z.strictObject({
  slug,
  title: localised,
  story: localised,
  /** In minor units, as all amounts. */
  goal: z.int().min(1),
  /** So many days after the first day of the edition. */
  endsAfter: z.int(),
  suggested: z.array(z.int()),
  takesMonthly: z.boolean(),
  /** Taken at the counter before the first day. */
  gifts: z.array(
    z.strictObject({
      daysBefore: z.int().min(0),
      amount: z.int(),
      way: z.enum(['counter', 'counter-card']),
      /** Empty: unnamed. */
      shownName: z.string(),
    }),
  ),
})

export const newsShape = z.strictObject({
  slug,
  /** Published this many days before the first day. */
  daysBefore: z.int(),
  title: localised,
  body: localised,
})

export const visitorsShape = z.strictObject({
  givenNames: z.array(z.string()).min(1),
  surnames: z.array(z.string()).min(1),
  groups: z.array(z.string()).min(1),
})
