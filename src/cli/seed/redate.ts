/** Where two write a day alike (Spanish and Portuguese Saturdays in August), the first is meant. */
const formats = ['en-GB', 'es', 'de', 'fr', 'it', 'pt'].flatMap(locale => {
  const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return [
    new Intl.DateTimeFormat(locale, { ...date, weekday: 'long' }),
    new Intl.DateTimeFormat(locale, date),
  ]
})
const [long, short] = (['long', 'short'] as const).map(weekday => new Intl.DateTimeFormat('en', { weekday }))

/** Every way in which the demo's documents write a day. */
function writtenForms(day: Temporal.PlainDate): string[] {
  const [year, month, date] = day.toString().split('-') as [string, string, string]
  const numeric = `${date}.${month}.${year}`
  const glued = `${numeric}${date}.${month}.${year.slice(2)}`
  return [
    `${long!.format(day)} ${short!.format(day)} ${glued}`,
    numeric,
    `${date}/${month}/${year}`,
    day.toString(),
    ...formats.map(format => format.format(day)),
  ]
}

/**
 * A document of the demo with its days moved: whatever it says of a day from `from` on, `days` days long, it says of
 * the same day counted from `to`, weekday included. Anything else stays as it is.
 */
export function redate(text: string, from: Temporal.PlainDate, to: Temporal.PlainDate, days: number): string {
  const moved = new Map<string, string>()
  for (let day = 0; day < days; day += 1) {
    const newer = writtenForms(to.add({ days: day }))
    for (const [index, form] of writtenForms(from.add({ days: day })).entries()) {
      if (!moved.has(form)) moved.set(form, newer[index]!)
    }
  }
  const longestFirst = [...moved.keys()].sort((one, other) => other.length - one.length)
  const written = new RegExp(longestFirst.map(form => RegExp.escape(form)).join('|'), 'g')
  return text.replace(written, form => moved.get(form)!)
}
