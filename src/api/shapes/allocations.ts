import { z } from '@hono/zod-openapi'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { releasables } from '#core/boxoffice/seats/setting-free.ts'
import { Id } from './basics.ts'
import { Places } from './seat-lines.ts'

export const AllocationShape = z
  .object({
    id: Id,
    screeningId: Id,
    kind: z.enum(allocationKinds),
    capacity: z.int(),
    held: z.int(),
    sold: z.int(),
    blocked: z.int(),
  })
  .openapi('Allocation')

const AllocationToSet = z.strictObject({
  kind: z.enum(allocationKinds),
  capacity: z.int().min(0).max(100_000),
  blocked: z.int().min(0).max(100_000).optional(),
})

export const AllocationsToSet = z
  .strictObject({
    allocations: z.array(AllocationToSet).max(allocationKinds.length),
    before: z.array(AllocationToSet).max(allocationKinds.length).optional().openapi({
      description: 'As they were when they were read: refused as stale when they are others by now.',
    }),
  })
  .openapi('AllocationsToSet', { description: 'Their seats must add up to those of the screening.' })

const Remark = z.string().min(1).max(300)

export const SeatsToMove = z
  .strictObject({
    from: z.enum(allocationKinds),
    to: z.enum(allocationKinds),
    seats: z.int().min(1).max(100_000),
    why: Remark,
    places: Places.optional().openapi({ description: 'Which numbered seats, as many as `seats`' }),
  })
  .openapi('SeatsToMove')

export const SeatsToBlock = z
  .strictObject({
    kind: z.enum(allocationKinds),
    seats: z.int().min(1).max(100_000),
    why: Remark,
    places: Places.optional().openapi({ description: 'Which numbered seats, as many as `seats`' }),
  })
  .openapi('SeatsToBlock')

export const SeatReleaseShape = z
  .strictObject({
    what: z.enum(releasables),
    to: z.enum(allocationKinds),
    minutesBefore: z.int().min(0).max(43_200),
  })
  .openapi('SeatRelease', {
    description:
      'From so many minutes before a screening starts, seats that nobody took go to another allocation.',
  })

export const SeatReleasesToSet = z
  .strictObject({ releases: z.array(SeatReleaseShape).max(releasables.length) })
  .openapi('SeatReleasesToSet')

export const ScreeningReleasesShape = z
  .object({
    own: z
      .array(SeatReleaseShape)
      .nullable()
      .openapi({ description: 'In place of the edition’s; null: the edition’s stand' }),
    ofEdition: z.array(SeatReleaseShape),
  })
  .openapi('ScreeningReleases')

export const ScreeningReleasesToSet = z
  .strictObject({ releases: z.array(SeatReleaseShape).max(releasables.length).nullable() })
  .openapi('ScreeningReleasesToSet', { description: 'null gives the screening back to its edition.' })
