/**
 * What one screening could take: of each festival day, day-part, venue, with or without a discussion, the cheapest place.
 * Told in columns, for they are read often.
 */
export interface Choices {
  cost: Float64Array
  day: Uint16Array
  part: Uint8Array
  venue: Uint16Array
  /** Whether its discussion is held, 0 or 1, and who comes then whose days count, as bits. */
  held: Uint8Array
  guests: Uint32Array
  /** Where exactly: screen and place on the line. */
  screen: Uint16Array
  place: Uint32Array
  /** Its rows by day-part and venue. */
  groups: ChoiceGroup[]
}

export interface ChoiceGroup {
  part: number
  venue: number
  rows: Uint16Array
}

/** How many guests come to every discussion. */
export function sharedGuests(choices: Choices[]): number {
  let shared = -1
  for (const { held, guests } of choices)
    for (let row = 0; row < held.length; row++) if (held[row] === 1) shared &= guests[row]!
  return shared === -1 ? 0 : bitsIn(shared)
}

export function bitsIn(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
