/** What an edition says about its days, as the API tells it. */
export interface EditionDays {
  startsOn: string
  endsOn: string
  dayTurnsAt: string
  timeZone: string
}

/** Every festival day of an edition, first to last. */
export function festivalDays(edition: Pick<EditionDays, 'startsOn' | 'endsOn'>): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(edition.startsOn)
  const length = first.until(Temporal.PlainDate.from(edition.endsOn), { largestUnit: 'days' }).days
  return Array.from({ length: length + 1 }, (_, day) => first.add({ days: day }))
}

/** The day of the festival that a moment belongs to: before the turn, still the day before (docs/rules/festival-day.md). */
export function festivalDayOf(moment: string, edition: EditionDays): Temporal.PlainDate {
  const onClock = Temporal.Instant.from(moment).toZonedDateTimeISO(edition.timeZone)
  const early =
    Temporal.PlainTime.compare(onClock.toPlainTime(), Temporal.PlainTime.from(edition.dayTurnsAt)) < 0
  return onClock.toPlainDate().subtract({ days: early ? 1 : 0 })
}

/** The wall time on a festival day: one before the turn is on the next date. */
export function momentOnDay(
  day: Temporal.PlainDate,
  time: string,
  edition: EditionDays,
): Temporal.ZonedDateTime {
  const plainTime = Temporal.PlainTime.from(time)
  const early = Temporal.PlainTime.compare(plainTime, Temporal.PlainTime.from(edition.dayTurnsAt)) < 0
  return day.add({ days: early ? 1 : 0 }).toZonedDateTime({ timeZone: edition.timeZone, plainTime })
}
