import pg from 'pg'

/**
 * How PostgreSQL's values arrive here and leave: instants, dates and times as Temporal, never as Date; whole numbers
 * of eight bytes as numbers, for every count and every amount of money in minor units fits; numeric stays text.
 */
const read: Record<number, (text: string) => unknown> = {
  [pg.types.builtins.INT8]: wholeNumber,
  [pg.types.builtins.TIMESTAMPTZ]: instant,
  [pg.types.builtins.TIMESTAMP]: text => Temporal.PlainDateTime.from(text.replace(' ', 'T')),
  [pg.types.builtins.DATE]: text => Temporal.PlainDate.from(text),
  [pg.types.builtins.TIME]: text => Temporal.PlainTime.from(text),
}

/** The array types of the same, by their numbers in pg_type. */
const arraysOf: Record<number, number> = {
  1016: pg.types.builtins.INT8,
  1185: pg.types.builtins.TIMESTAMPTZ,
  1115: pg.types.builtins.TIMESTAMP,
  1182: pg.types.builtins.DATE,
  1183: pg.types.builtins.TIME,
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for a whole number here`)
  return number
}

/** PostgreSQL writes `2022-06-24 18:45:00+00`; a zone's seconds of long ago (`+00:34:08`) are kept too. */
function instant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T'))
}

function readArray(text: string, readElement: (text: string) => unknown): unknown[] {
  return text === '{}'
    ? []
    : text
        .slice(1, -1)
        .split(',')
        .map(element => (element === 'NULL' ? null : readElement(element.replace(/^"|"$/g, ''))))
}

export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      const scalar = read[id]
      if (scalar) return scalar
      const element = read[arraysOf[id] ?? 0]
      if (element) return (text: string) => readArray(text, element)
    }
    return pg.types.getTypeParser(id, format)
  },
}

/** A parameter as the driver should send it. */
export function parameter(value: unknown): unknown {
  if (value instanceof Temporal.ZonedDateTime) return value.toInstant().toString()
  if (
    value instanceof Temporal.Instant ||
    value instanceof Temporal.PlainDate ||
    value instanceof Temporal.PlainTime ||
    value instanceof Temporal.PlainDateTime
  ) {
    return value.toString()
  }
  return Array.isArray(value) ? value.map(parameter) : value
}
