/**
 * The day of the festival that a moment belongs to: before the turn, still the day before
 * (docs/rules/festival-day.md). A 00:30 screening belongs to the evening before.
 */
export function festivalDay(
  moment: Temporal.ZonedDateTime,
  dayTurnsAt: Temporal.PlainTime,
): Temporal.PlainDate {
  const date = moment.toPlainDate()
  const turned = Temporal.PlainTime.compare(moment.toPlainTime(), dayTurnsAt) >= 0
  return turned ? date : date.subtract({ days: 1 })
}

/** Every festival day of an edition, first to last. */
export function festivalDays(edition: {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate
}): Temporal.PlainDate[] {
  const length = edition.startsOn.until(edition.endsOn, { largestUnit: 'days' }).days
  return Array.from({ length: length + 1 }, (_, day) => edition.startsOn.add({ days: day }))
}
