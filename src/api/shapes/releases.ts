import { z } from '@hono/zod-openapi'
import { Id, LocalisedShape, Slug } from './basics.ts'
import { GivenTime, Moment, ZonedTime } from './moments.ts'
import { ScreeningShape } from './timetable.ts'

const proposalStates = ['open', 'accepted', 'declined'] as const

export const ProposalShape = z
  .object({
    id: Id,
    editionId: Id,
    documentId: Id,
    filmId: Id,
    date: z.string().openapi({ description: 'As stated: YYYY-MM-DD, or --MM-DD without a year' }),
    time: z.string().nullable(),
    venueName: z.string(),
    notes: z.string(),
    guestNames: z.array(z.string()),
    screenId: Id.nullable(),
    state: z.enum(proposalStates),
    screeningId: Id.nullable(),
  })
  .openapi('Proposal')

export const ProposalRowShape = ProposalShape.extend({
  filmTitle: z.string(),
  documentName: z.string(),
}).openapi('ProposalRow')

export const ProposalState = z.enum(proposalStates)

export const ProposalAcceptance = z
  .strictObject({
    screenId: Id,
    startsAt: GivenTime,
    sectionId: Id,
    filmMinutes: z.int().min(1).max(6000),
  })
  .partial()
  .openapi('ProposalAcceptance')

const Place = z.object({ screenId: Id, startsAt: ZonedTime })
const Entry = ScreeningShape.omit({ version: true, editionId: true })
const Details = Entry.omit({ id: true, screenId: true, startsAt: true, cancelled: true }).partial()
const about = { screeningId: Id, itemId: Id }

/** One told difference between two versions of a timetable. */
export const ToldChangeShape = z
  .discriminatedUnion('what', [
    z.object({ what: z.literal('added'), ...about, entry: Entry }),
    z.object({ what: z.literal('removed'), ...about, entry: Entry }),
    z.object({ what: z.literal('moved'), ...about, from: Place, to: Place }),
    z.object({ what: z.literal('cancelled'), ...about, from: Place }),
    z.object({ what: z.literal('reinstated'), ...about, to: Place }),
    z.object({ what: z.literal('changed'), ...about, from: Details, to: Details }),
  ])
  .openapi('ToldChange')

export const ReleaseShape = z
  .object({
    editionId: Id,
    version: z.int(),
    releasedAt: Moment,
    releasedBy: z.string(),
    note: z.string(),
    changes: z.array(ToldChangeShape),
  })
  .openapi('Release')

export const ReleasedTimetableShape = z
  .object({ version: z.int(), changes: z.array(ToldChangeShape) })
  .openapi('ReleasedTimetable')

export const ReleaseToMake = z
  .strictObject({ note: z.string().max(5000).optional() })
  .openapi('ReleaseToMake')

const news = {
  title: LocalisedShape,
  body: LocalisedShape,
  slug: Slug,
  publishedAt: Moment.nullable(),
}
export const NewsShape = z.object({ id: Id, editionId: Id, ...news }).openapi('News')
export const NewsChange = z.strictObject(news).partial().openapi('NewsChange')
export const NewsToPublish = z
  .strictObject(news)
  .partial()
  .required({ title: true, body: true })
  .openapi('NewsToPublish')
