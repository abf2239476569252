import { sha256 } from '@noble/hashes/sha2.js'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { drawNumber, numberBytes } from '#core/boxoffice/ticket/number.ts'
import { secretFrom } from '#core/id.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { House } from '../../ports/house.ts'
import type { NewOrder } from '../../ports/orders.ts'

const shortestKey = 8
const longestKey = 200

/** A key that the buyer's side made up once for one purchase, printable and long enough to be its own. */
function isIdempotencyKey(key: string): boolean {
  return key.length >= shortestKey && key.length <= longestKey && /^[\x21-\x7e]+$/.test(key)
}

/** Why a purchase cannot have this key; of a wrong one only the beginning is repeated. */
export function whyNotKey(key: string): Refusal<'wrong-value'> | undefined {
  return isIdempotencyKey(key)
    ? undefined
    : refuse('wrong-value', { field: 'idempotencyKey', value: key.slice(0, 40) })
}

/**
 * What was asked for, as a digest (SHA-256): enough to know it again, and nobody's name or address a second time in the
 * tables.
 */
export function digestOf(request: readonly unknown[]): string {
  return sha256(new TextEncoder().encode(JSON.stringify(request))).toHex()
}

/**
 * The order that this key already made, if the request is the same (docs/rules/orders.md#once); `key-reused` if it
 * made another; undefined when the key is new.
 */
export async function orderUnderKey(
  boxOffice: BoxOfficeShelf,
  key: string,
  request: string,
): Promise<Order | Refusal<'key-reused'> | undefined> {
  const known = await boxOffice.orderUnderKey(key)
  if (!known) return undefined
  return known.request === request ? (await boxOffice.order(known.orderId))! : refuse('key-reused')
}

/** Writes the order under a number of its own; answers `key-taken` when a purchase with the same key was quicker. */
export async function writeOrder(
  house: Pick<House, 'chance'>,
  boxOffice: BoxOfficeShelf,
  order: Omit<NewOrder, 'number' | 'token'>,
): Promise<'added' | 'key-taken'> {
  const token = secretFrom(house.chance.bytes(24))
  for (;;) {
    const number = drawNumber(house.chance.bytes(numberBytes))
    const answer = await boxOffice.addOrder({ ...order, number, token })
    if (answer !== 'number-taken') return answer
  }
}
