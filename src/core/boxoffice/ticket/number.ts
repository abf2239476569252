/**
 * Numbers that people say, write down and type: of an order and of a ticket (docs/rules/orders.md#numbers).
 * Nine drawn characters and one that checks them, from 23 that cannot be taken for each other; shown as `K7WQ3-MXCDF`.
 */
const alphabet = 'CDFGHJKMNPQRTVWXYZ34679'
const drawnLength = 9

/** The check: a weighted sum modulo 23, which tells every single wrong character and every swap of neighbours. */
function checkCharacter(drawn: string): string {
  let total = 0
  for (const [index, character] of [...drawn].entries()) {
    total += (index + 1) * alphabet.indexOf(character)
  }
  return alphabet[total % alphabet.length]!
}

/** How many random bytes one number takes: far more than it needs, so that no character is likelier than another. */
export const numberBytes = 32

/** A new number out of `numberBytes` random bytes. Bytes of the uneven rest of 256 are passed over. */
export function drawNumber(random: Uint8Array): string {
  const even = 256 - (256 % alphabet.length)
  let drawn = ''
  for (const byte of random) {
    if (byte < even) drawn += alphabet[byte % alphabet.length]
    if (drawn.length === drawnLength) break
  }
  if (drawn.length < drawnLength) throw new Error('Too few random bytes for a number')
  return drawn + checkCharacter(drawn)
}

/** As it is shown and printed. */
export function shownNumber(number: string): string {
  return `${number.slice(0, 5)}-${number.slice(5)}`
}

/** Characters that are left out and can only have been meant for one that is there. */
const meant: Record<string, string> = { 2: 'Z', U: 'V' }

/**
 * The number that was typed, forgiving case, spaces and hyphens; undefined when it cannot be one: of another length,
 * with another character in it, or mistyped (the check does not come out).
 */
export function readNumber(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s\-–—_.]/g, '')
  if (plain.length !== drawnLength + 1) return undefined
  const read = [...plain].map(character =>
    alphabet.includes(character) ? character : (meant[character] ?? ''),
  )
  const number = read.join('')
  if (number.length !== drawnLength + 1) return undefined
  return checkCharacter(number.slice(0, drawnLength)) === number[drawnLength] ? number : undefined
}

const secretLength = 6

/** A short secret that is typed beside a number, out of `numberBytes` random bytes. */
export function drawSecret(random: Uint8Array): string {
  return drawNumber(random).slice(0, secretLength)
}

/** The secret that was typed, forgiving as a number's typing is. */
export function readSecret(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[\s\-–—_.]/g, '')
  return [...plain]
    .map(character => (alphabet.includes(character) ? character : (meant[character] ?? '')))
    .join('')
}

/** Every number that stands in a text, as people and banks write it, once each. */
export function numbersIn(text: string): string[] {
  const found = new Set<string>()
  const words = text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
  for (let at = 0; at < words.length; at++)
    for (const candidate of [words[at]!, `${words[at]}${words[at + 1] ?? ''}`]) {
      const number = readNumber(candidate)
      if (number) found.add(number)
    }
  return [...found]
}
