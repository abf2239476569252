import { z } from '@hono/zod-openapi'

/** Years that festivals happen in; Temporal reaches further than the arithmetic around a time then can. */
const years = { first: 1800, last: 2300 }

/** @throws on another calendar than ISO 8601's, and on years out of reach */
function withinReach<Value>(value: Value): Value {
  const day = value instanceof Temporal.Instant ? value.toZonedDateTimeISO('UTC') : value
  if (day instanceof Temporal.PlainTime) return value
  const { calendarId, year } = day as unknown as Temporal.PlainDate
  if (calendarId !== 'iso8601') throw new RangeError(`The calendar ${calendarId} is not kept`)
  if (year < years.first || year > years.last) throw new RangeError(`The year ${year} is out of reach`)
  return value
}

/**
 * Times on the wire (docs/api.md#times): a moment is RFC 3339 in UTC; a time at a place is RFC 9557, with offset and
 * zone; dates and times of day are plain ISO 8601.
 */
function temporal<Value extends { toString(): string }>(
  type: new (...parameters: never[]) => Value,
  read: (text: string) => Value,
  about: { format: string; example: string; description: string },
) {
  return z
    .codec(
      z.string(),
      z.custom<Value>(value => value instanceof type),
      {
        decode(text, context) {
          try {
            return withinReach(read(text))
          } catch {
            context.issues.push({ code: 'custom', input: text, params: { example: about.example } })
            return z.NEVER
          }
        },
        encode: value => value.toString(),
      },
    )
    .openapi({ type: 'string', ...about })
}

export const Moment = temporal(Temporal.Instant as never, text => Temporal.Instant.from(text), {
  format: 'date-time',
  example: '2026-06-24T18:45:00Z',
  description: 'RFC 3339, in UTC',
})

export const ZonedTime = temporal(
  Temporal.ZonedDateTime as never,
  // `reject`: an offset that the zone does not have at that time is a mistake, not a wish.
  text => Temporal.ZonedDateTime.from(text, { offset: 'reject' }),
  {
    format: 'zoned-date-time',
    example: '2026-06-24T20:45:00+02:00[Europe/Zurich]',
    description: 'RFC 9557: wall time, offset and zone',
  },
)

export const Day = temporal(Temporal.PlainDate as never, text => Temporal.PlainDate.from(text), {
  format: 'date',
  example: '2026-06-24',
  description: 'ISO 8601',
})

export const TimeOfDay = temporal(Temporal.PlainTime as never, text => Temporal.PlainTime.from(text), {
  format: 'time-of-day',
  example: '05:00:00',
  description: 'ISO 8601',
})

type Given = Temporal.ZonedDateTime | Temporal.Instant | Temporal.PlainDateTime

/** A time as a caller gives it: with zone, with an offset, or the wall clock's at the edition. */
export const GivenTime = temporal<Given>(
  // biome-ignore lint/complexity/noStaticOnlyClass: the schema asks `instanceof`, and three classes answer here
  class {
    static [Symbol.hasInstance](value: unknown) {
      return (
        value instanceof Temporal.ZonedDateTime ||
        value instanceof Temporal.Instant ||
        value instanceof Temporal.PlainDateTime
      )
    }
  } as never,
  text => {
    if (text.includes('[')) return Temporal.ZonedDateTime.from(text, { offset: 'reject' })
    if (/(Z|[+-]\d\d:?\d\d)$/i.test(text)) return Temporal.Instant.from(text)
    return Temporal.PlainDateTime.from(text)
  },
  {
    format: 'given-time',
    example: '2026-06-24T20:45',
    description:
      'RFC 9557 (2026-06-24T20:45:00+02:00[Europe/Zurich]), RFC 3339, or without an offset: on the edition’s clocks',
  },
)

/** A day that the acts take as text. */
export const DayText = z.string().regex(/^\d{4}-\d\d-\d\d$/)
