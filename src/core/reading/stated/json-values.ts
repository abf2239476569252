import type { Field } from '../../film/facts.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { type JsonNode, listed, property, scalar } from './json-tree.ts'

const SURE = 0.95

/**
 * Facts that our own account states as objects: prizes, screenings, quotes, certificate, lives. Undefined where the value
 * has another form.
 */
export function wholeValues(key: string, node: JsonNode, source: string): Candidate[] | undefined {
  const read = READERS[key]
  if (!read) return undefined
  const all = listed(node).map(it => ({ it, value: read(it, source) }))
  if (all.length === 0 || all.some(own => own.value === undefined)) return undefined
  return all.map(({ it, value }) =>
    candidate(
      FIELDS[key]!,
      value as never,
      { start: it.offset, end: it.offset + it.length },
      'json',
      SURE,
      `under “${key}”`,
    ),
  )
}

const FIELDS: Readonly<Record<string, Field>> = {
  awards: 'awards',
  screenings: 'screenings',
  quotes: 'quotes',
  certificate: 'certificate',
  biographies: 'biographies',
  colour: 'colour',
}

const READERS: Readonly<Record<string, (node: JsonNode, source: string) => unknown>> = {
  awards: (node, source) => {
    const festival = text(node, source, 'festival')
    const award = text(node, source, 'award')
    const year = Number(text(node, source, 'year'))
    return festival && award ? { festival, award, ...(year > 0 ? { year } : {}) } : undefined
  },
  screenings: (node, source) => {
    const date = text(node, source, 'date')
    const time = text(node, source, 'time')
    const venue = text(node, source, 'venue')
    const notes = text(node, source, 'notes')
    if (!date || !/^(?:\d{4}|-)-\d\d-\d\d$/.test(date) || (time && !/^\d\d:\d\d$/.test(time)))
      return undefined
    return { date, ...(time ? { time } : {}), ...(venue ? { venue } : {}), ...(notes ? { notes } : {}) }
  },
  quotes: (node, source) => {
    const words = text(node, source, 'text')
    const from = text(node, source, 'source')
    return words && from ? { text: words, source: from } : undefined
  },
  certificate: (node, source) => {
    const value = text(node, source, 'value')
    const system = text(node, source, 'system')
    return value ? { ...(system ? { system } : {}), value } : undefined
  },
  biographies: (node, source) => {
    const person = text(node, source, 'person')
    const words = text(node, source, 'text')
    return person && words ? { person, text: words } : undefined
  },
  colour: node => (['colour', 'bw', 'both'].includes(String(node.value)) ? node.value : undefined),
}

function text(node: JsonNode, source: string, name: string): string | undefined {
  const value = property(node, name)
  return value && scalar(value, source)?.text
}
