import { z } from '@hono/zod-openapi'
import { clashKinds } from '#core/programme/clash.ts'
import { screeningKinds } from '#core/programme/screening.ts'
import { Id, LanguageTag, LocalisedShape, Slug } from './basics.ts'
import { EditionShape } from './edition.ts'
import { GivenTime, ZonedTime } from './moments.ts'
import { VenueShape, WindowShape } from './places.ts'

const item = {
  slug: Slug,
  sectionId: Id.nullable(),
  title: LocalisedShape,
  about: LocalisedShape,
  filmIds: z.array(Id).max(100),
}

export const ItemShape = z.object({ id: Id, editionId: Id, ...item }).openapi('ProgrammeItem')
export const ItemRowShape = ItemShape.extend({
  filmTitles: z.array(z.string()),
  minutes: z.int().nullable(),
  screeningCount: z.int(),
}).openapi('ProgrammeItemRow')
export const ItemChange = z.strictObject(item).partial().openapi('ProgrammeItemChange')
export const ItemToCreate = z
  .strictObject(item)
  .partial()
  .required({ filmIds: true })
  .openapi('ProgrammeItemToCreate')

const guest = {
  name: z.string().trim().min(1).max(200),
  role: z.string().max(100),
  filmIds: z.array(Id).max(100),
}

export const GuestShape = z
  .object({ id: Id, editionId: Id, ...guest, arrives: ZonedTime.nullable(), leaves: ZonedTime.nullable() })
  .openapi('Guest')
const givenGuest = z.strictObject({ ...guest, arrives: GivenTime.nullable(), leaves: GivenTime.nullable() })
export const GuestChange = givenGuest.partial().openapi('GuestChange')
export const GuestToCreate = givenGuest.partial().required({ name: true }).openapi('GuestToCreate')

const minutes = z.int().min(0).max(6000)
const details = {
  itemId: Id,
  screenId: Id,
  filmMinutes: z.int().min(1).max(6000),
  introductionMinutes: minutes,
  discussionMinutes: minutes,
  kind: z.enum(screeningKinds),
  languages: z.array(LanguageTag).max(20),
  subtitles: z.array(LanguageTag).max(20),
  guestIds: z.array(Id).max(100),
  notes: LocalisedShape,
}

export const ScreeningShape = z
  .object({
    id: Id,
    editionId: Id,
    startsAt: ZonedTime,
    ...details,
    cancelled: z.boolean(),
    version: z.int(),
  })
  .openapi('Screening')

export const ScreeningChange = z
  .strictObject({ ...details, startsAt: GivenTime })
  .partial()
  .openapi('ScreeningDetails')
export const ScreeningToPlace = z
  .strictObject({ ...details, startsAt: GivenTime })
  .partial()
  .required({ itemId: true, screenId: true, startsAt: true })
  .openapi('ScreeningToPlace')

export const ClashShape = z
  .object({
    kind: z.enum(clashKinds),
    screeningIds: z.array(Id),
    filmId: Id.optional(),
    guestId: Id.optional(),
    missingMinutes: z.number().optional(),
  })
  .openapi('Clash')

export const PlacedScreeningShape = z
  .object({ screening: ScreeningShape, clashes: z.array(ClashShape) })
  .openapi('PlacedScreening')

export const TimetableShape = z
  .object({
    edition: EditionShape,
    screenings: z.array(ScreeningShape),
    items: z.array(ItemShape),
    venues: z.array(VenueShape),
    windows: z.array(WindowShape),
    guests: z.array(GuestShape),
    clashes: z.array(ClashShape),
    filmTitles: z.record(Id, z.string()),
    filmMinutes: z.record(Id, z.int()),
  })
  .openapi('Timetable')

export const PlacementToCheck = z
  .strictObject({
    screeningId: Id.optional(),
    itemId: Id.optional(),
    screenId: Id,
    startsAt: GivenTime,
    filmMinutes: details.filmMinutes.optional(),
    introductionMinutes: minutes.optional(),
    discussionMinutes: minutes.optional(),
    guestIds: details.guestIds.optional(),
  })
  .openapi('PlacementToCheck')

export const PlaceToMoveTo = z
  .strictObject({ screenId: Id, startsAt: GivenTime })
  .partial()
  .openapi('PlaceToMoveTo')
