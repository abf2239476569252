import { randomFillSync } from 'node:crypto'
import type { Chance } from '#acts/ports/chance.ts'

/** Asked of the operating system at once: an order takes five secrets, and each question costs as much as a thousand. */
const drawn = new Uint8Array(8192)
let used = drawn.length

/** Chance from the operating system; no byte is given out twice. */
export const systemChance: Chance = {
  bytes(count) {
    if (count > drawn.length) return randomFillSync(new Uint8Array(count))
    if (used + count > drawn.length) {
      randomFillSync(drawn)
      used = 0
    }
    const bytes = drawn.slice(used, used + count)
    drawn.fill(0, used, used + count)
    used += count
    return bytes
  },
}
