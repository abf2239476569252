import { sha256 } from '@noble/hashes/sha2.js'

/** Bytes of a draw's seed. */
export const seedLength = 32

/** What is published before anybody comes: the SHA-256 of the seed, in hexadecimal. */
export function commitmentTo(seed: Uint8Array): string {
  return sha256(seed).toHex()
}

/**
 * The order in which places are drawn (docs/rules/waiting-room.md#the-draw): the ids sorted, then shuffled by Fisher
 * and Yates with numbers out of SHA-256 over the seed. Who came when, and in which order the ids are given, has no part
 * in it.
 */
export function drawOrder(seed: Uint8Array, ids: readonly string[]): string[] {
  const order = ids.map(id => id.toLowerCase()).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
  const below = numbersBelow(words(seed))
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = below(last + 1)
    const moved = order[last]!
    order[last] = order[chosen]!
    order[chosen] = moved
  }
  return order
}

/** 32-bit numbers, eight from each SHA-256 of the seed and a counter of eight bytes, both big-endian. */
export function words(seed: Uint8Array): () => number {
  const input = new Uint8Array(seed.length + 8)
  input.set(seed)
  const counter = new DataView(input.buffer, seed.length)
  let block = new DataView(new ArrayBuffer(0))
  let at = 0
  let count = 0n
  return () => {
    if (at === block.byteLength) {
      counter.setBigUint64(0, count)
      count += 1n
      block = new DataView(sha256(input).buffer)
      at = 0
    }
    const word = block.getUint32(at)
    at += 4
    return word
  }
}

/** Numbers from 0 up to a bound, each as likely as any other: words beyond the last whole multiple are passed over. */
export function numbersBelow(word: () => number): (bound: number) => number {
  return bound => {
    const end = 2 ** 32 - (2 ** 32 % bound)
    for (;;) {
      const drawn = word()
      if (drawn < end) return drawn % bound
    }
  }
}

/** A draw as anybody may read it; before the hour there is no seed yet, and nobody in it. */
export interface PublishedDraw {
  /** SHA-256 of the seed, hexadecimal. */
  commitment: string
  committedAt: string
  opensAt: string | null
  drawnAt: string | null
  /** 32 bytes, hexadecimal. */
  seed: string | null
  /** Ids of the places, the first drawn first. */
  order: readonly string[]
}

export const drawFaults = [
  'not-drawn',
  'seed-unreadable',
  'other-commitment',
  'seed-not-committed',
  'place-twice',
  'order-wrong',
] as const
export type DrawFault = (typeof drawFaults)[number]

/**
 * What is wrong with a published draw, or nothing.
 *
 * @param noted the commitment as somebody noted it before the hour: without it, only the page's own word is checked
 */
export function checkDraw(draw: PublishedDraw, noted?: string): DrawFault | undefined {
  if (noted !== undefined && noted.trim().toLowerCase() !== draw.commitment.toLowerCase())
    return 'other-commitment'
  if (draw.seed === null) return 'not-drawn'
  if (!/^[0-9a-f]{64}$/i.test(draw.seed)) return 'seed-unreadable'
  const seed = Uint8Array.fromHex(draw.seed)
  if (commitmentTo(seed) !== draw.commitment.toLowerCase()) return 'seed-not-committed'
  if (new Set(draw.order).size !== draw.order.length) return 'place-twice'
  const right = drawOrder(seed, draw.order)
  return right.every((id, place) => id === draw.order[place]) ? undefined : 'order-wrong'
}
