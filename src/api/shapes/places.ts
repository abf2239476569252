import { z } from '@hono/zod-openapi'
import { Country, Id, Slug } from './basics.ts'
import { GivenTime, ZonedTime } from './moments.ts'

const screen = {
  slug: Slug,
  name: z.string().trim().min(1).max(200),
  capacity: z.int().min(1).max(100_000),
  wheelchairPlaces: z.int().min(0).max(100_000),
  formats: z.array(z.string().max(50)).max(30),
  turnaroundMinutes: z.int().min(0).max(600),
}

export const ScreenShape = z.object({ id: Id, venueId: Id, ...screen }).openapi('Screen')
export const ScreenChange = z.strictObject(screen).partial().openapi('ScreenChange')
export const ScreenToCreate = z
  .strictObject(screen)
  .partial()
  .required({ name: true, capacity: true })
  .openapi('ScreenToCreate')

const venue = {
  slug: Slug,
  name: z.string().trim().min(1).max(200),
  address: z.string().max(500),
  city: z.string().max(200),
  country: Country,
  position: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullable(),
  otherNames: z.array(z.string().max(200)).max(50),
  access: z.string().max(5000),
}

export const VenueShape = z.object({ id: Id, ...venue, screens: z.array(ScreenShape) }).openapi('Venue')
export const VenueChange = z.strictObject(venue).partial().openapi('VenueChange')
export const VenueToCreate = z
  .strictObject(venue)
  .partial()
  .required({ name: true, country: true })
  .openapi('VenueToCreate')

export const WindowShape = z
  .object({ screenId: Id, opens: ZonedTime, closes: ZonedTime })
  .openapi('OpeningWindow')

export const WindowsToSet = z
  .strictObject({
    windows: z.array(z.strictObject({ screenId: Id, opens: GivenTime, closes: GivenTime })).max(5000),
  })
  .openapi('WindowsToSet')
