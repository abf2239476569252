import { z } from 'zod'
import type { FestivalFile } from '#core/timetable/published/festival-file.ts'

const text = z.string()
/** One line, however the page it was read from broke it. */
const line = z.string().transform(said => said.replace(/\s+/g, ' ').trim())
const minutes = z
  .number()
  .min(0, 'are fewer than none; say how long it is, or null where nobody knows')
  .max(100_000, 'are more than two months; say how long it is')
  .nullish()

/** A published programme (docs/rules/published-programmes.md#the-file); other fields are passed over. */
export const festivalShape = z
  .object({
    festival: line,
    year: z.int().nullish(),
    timezone: text.refine(isZone, { message: 'is no time zone of the IANA list, such as Europe/Helsinki' }),
    films: z.array(z.object({ id: text, title: line, minutes, section: line.nullish() })),
    venues: z.array(z.object({ id: text, name: line, venue: line.nullish() })),
    screenings: z.array(
      z.object({
        filmIds: z.array(text),
        venueId: text,
        start: text,
        minutes,
        kind: text.nullish(),
        title: line.nullish(),
        programme: line.nullish(),
      }),
    ),
  })
  .transform(
    (said): FestivalFile => ({
      festival: said.festival,
      year: said.year ?? null,
      timezone: said.timezone,
      films: said.films.map(film => ({
        ...film,
        minutes: film.minutes ?? null,
        section: film.section ?? null,
      })),
      venues: said.venues.map(screen => ({ ...screen, venue: screen.venue ?? null })),
      screenings: said.screenings.map(({ programme, ...screening }) => ({
        ...screening,
        minutes: screening.minutes ?? null,
        kind: screening.kind ?? null,
        title: screening.title ?? programme ?? null,
      })),
    }),
  )

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
