import { z } from '@hono/zod-openapi'
import { Id, LocalisedShape } from './basics.ts'
import { EditionShape, SectionShape } from './edition.ts'
import { ReadFactsShape } from './facts.ts'
import { CreditShape, PersonShape, PressEntryShape } from './film.ts'
import { Moment } from './moments.ts'
import { VenueShape } from './places.ts'
import { PlacedQuoteShape } from './pull-quotes.ts'
import { NewsShape } from './releases.ts'
import { GuestShape, ItemShape, ScreeningShape } from './timetable.ts'

const ReleasedScreeningShape = ScreeningShape.omit({ version: true })
  .extend({
    sequence: z.int().openapi({ description: 'As iCalendar’s SEQUENCE: grows with time, screen and status' }),
    lastModified: Moment,
    withdrawn: z.boolean().openapi({ description: 'Taken out after a release: pages leave it out' }),
  })
  .openapi('ReleasedScreening')

export const ProgrammeShape = z
  .object({
    edition: EditionShape,
    sections: z.array(SectionShape),
    venues: z.array(VenueShape),
    items: z.array(ItemShape),
    films: z.array(
      z.object({
        id: Id,
        slug: z.string(),
        facts: ReadFactsShape,
        note: LocalisedShape,
        press: z.array(PressEntryShape),
        quotes: z.array(PlacedQuoteShape),
      }),
    ),
    people: z.array(PersonShape),
    credits: z.array(CreditShape),
    guests: z.array(GuestShape.omit({ arrives: true, leaves: true })),
    screenings: z.array(ReleasedScreeningShape),
    news: z.array(NewsShape),
  })
  .openapi('Programme')
