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

const PROPERTY = /\\(p|P)\{([^}]+)\}/y

function writtenOut(source: string): string {
  let out = ''
  let within = false
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!
    PROPERTY.lastIndex = at
    const property = letter === '\\' ? PROPERTY.exec(source) : null
    if (property) {
      const units = unitsOf(property[2]!, property[1] === 'p')
      out += within ? units : `[${units}]`
      at += property[0].length - 1
    } else if (letter === '\\') {
      out += letter + source[++at]
    } else {
      if (letter === '[') within = true
      else if (letter === ']') within = false
      out += letter
    }
  }
  return out
}

const UNITS = new Map<string, string>()

/** The units with a property, or those without, as the inside of a class. Halves of pairs have none. */
function unitsOf(property: string, having: boolean): string {
  const key = `${property} ${having}`
  const known = UNITS.get(key)
  if (known !== undefined) return known
  const form = new RegExp(`\\p{${property}}`, 'u')
  let units = ''
  let from = -1
  for (let unit = 0; unit <= 0x10000; unit++) {
    const belongs = unit < 0x10000 && form.test(String.fromCharCode(unit)) === having
    if (belongs && from < 0) from = unit
    if (belongs || from < 0) continue
    units += from === unit - 1 ? escaped(from) : `${escaped(from)}-${escaped(unit - 1)}`
    from = -1
  }
  UNITS.set(key, units)
  return units
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
