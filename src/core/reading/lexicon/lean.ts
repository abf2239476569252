import { matchesOf } from './matches-of.ts'

/**
 * The same expression over the first plane of Unicode, without the flag `u`: what `\p{…}` means is written out. With the
 * flag the engine takes every `\p{L}` and every `[^…]` apart into pairs of units for letters beyond the first plane (13 kB of
 * machine code for a `\p{L}`, where this has 4), and on a text with one curly quotation mark all expressions of the
 * reader together outgrew what the processor keeps at hand. What names and data are written with stands in the first plane.
 * Small and large letters are the same only one by one: with `i`, an `s` is no `ſ` here, as it is with `u`.
 * A match may end between the two units of a letter beyond it; such words are no values (`judge`).
 */
export function lean(form: RegExp): RegExp {
  return new RegExp(writtenOut(form.source), form.flags.replace('u', ''))
}

/** A property, anything else behind a stroke, or an end of a class. */
const PARTS = /\\(?:(p|P)\{([^}]+)\}|.)|[[\]]/gs

function writtenOut(source: string): string {
  let within = false
  return source.replace(PARTS, (part: string, sign?: string, property?: string) => {
    if (property !== undefined) {
      const units = unitsOf(property, sign === 'p')
      return within ? units : `[${units}]`
    }
    if (part === '[') within = true
    else if (part === ']') within = false
    return part
  })
}

const CLASSES = new Map<string, string>()

/** The units with a property, or those without, as the inside of a class. Halves of pairs have none. */
function unitsOf(property: string, having: boolean): string {
  const key = `${property} ${having}`
  const known = CLASSES.get(key)
  if (known !== undefined) return known
  let units = ''
  let without = 0
  for (const [from, to] of rangesOf(property)) {
    if (having) units += range(from, to)
    else if (from > without) units += range(without, from - 1)
    without = to + 1
  }
  if (!having && without < 0x10000) units += range(without, 0xffff)
  CLASSES.set(key, units)
  return units
}

/** The first plane without halves of pairs. */
const WHOLE_UNITS = [unitsBetween(0, 0xd7ff), unitsBetween(0xe000, 0xffff)]

/** First and last units with a property; what Unicode has not assigned is taken as what stands before it, for fewer ranges. */
function rangesOf(property: string): [number, number][] {
  const run = new RegExp(`\\p{${property}}[\\p{${property}}\\p{Cn}]*`, 'gu')
  return WHOLE_UNITS.flatMap(units =>
    matchesOf(run, units).map(({ index, 0: { length } }): [number, number] => [
      units.charCodeAt(index),
      units.charCodeAt(index + length - 1),
    ]),
  )
}

function unitsBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)).join('')
}

function range(from: number, to: number): string {
  return from === to ? printed(from) : `${printed(from)}-${printed(to)}`
}

/** The unit itself, as the engine reads an expression each time that it compiles it; marks of expressions as their number. */
function printed(unit: number): string {
  const itself = unit > 0x7f && (unit < 0xd800 || unit > 0xdfff)
  return itself ? String.fromCharCode(unit) : `\\u${unit.toString(16).padStart(4, '0')}`
}
