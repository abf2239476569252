import { type JsonNode, listed, properties, property, scalar } from './json-tree.ts'
import type { StatedMeaning, Statement } from './statement.ts'

const DATES = [
  'date',
  'startDate',
  'start',
  'start_date',
  'starts_at',
  'start_time',
  'startTime',
  'datetime',
  'dateTime',
  'begin',
  'day',
]
const TIMES = ['time', 'start_time', 'startTime', 'hour']
const VENUES = ['venue', 'location', 'room', 'cinema', 'screen', 'theatre', 'theater', 'hall']

/** A showing as data has it: when, and where; an hour alone is told by the date before it. */
export function showingsIn(node: JsonNode, source: string): Statement[] {
  const bare = scalar(node, source)
  if (bare)
    return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(bare.text)
      ? [{ meaning: 'screeningDate', name: 'date', ...bare }]
      : []
  const date = property(node, ...DATES)
  const when = date && scalar(date, source)
  if (!when || !/\d{1,4}[-./ ]\S/.test(when.text)) return []
  const found: Statement[] = [{ meaning: 'screeningDate', name: 'date', ...when }]
  const add = (meaning: StatedMeaning, value: JsonNode | undefined) => {
    const own = value && textOf(value, source)
    if (own) found.push({ meaning, name: meaning, ...own })
  }
  const hour = property(node, ...TIMES)
  if (hour && hour !== date) add('screeningTime', hour)
  add('screeningVenue', property(node, ...VENUES))
  add('screeningNotes', property(node, 'notes', 'version'))
  return found
}

function textOf(node: JsonNode, source: string): ReturnType<typeof scalar> {
  const [first] = listed(node)
  if (first?.type !== 'object') return first && scalar(first, source)
  const named =
    property(first, 'name', 'title', 'label') ??
    properties(first).find(it => /^[a-z]{2}$/.test(it.name))?.value
  return named && textOf(named, source)
}
