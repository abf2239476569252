import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from '../../../src/desk/api-types.ts'
import { Problem } from './problem.ts'

export { Problem, type ProblemCode } from './problem.ts'

/** Shapes of the API by their names: `Shapes['Edition']`. */
export type Shapes = components['schemas']

export interface HouseAccess {
  /** Of the house: `https://festival.example`. */
  address: string
  /** Made at the desk under “Keys for programs”; it belongs to one organisation and has the scopes it was given. */
  token: string
  /** Of the sentences in problems: en, es, de, fr. */
  language?: string
  /** Instead of the global one. */
  fetch?: typeof globalThis.fetch
}

/** A house's API: every path of its OpenAPI document, typed. Never throws; `answered` does. */
export function cartelera({ address, token, language = 'en', fetch }: HouseAccess): Client<paths> {
  return createClient<paths>({
    baseUrl: `${address.replace(/\/+$/, '')}/api`,
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
    ...(fetch && { fetch }),
  })
}

/**
 * What a call brought.
 *
 * @throws Problem where the house refused or failed
 */
export async function answered<Answer>(
  call: Promise<{ data?: Answer; error?: unknown; response: Response }>,
): Promise<NonNullable<Answer>> {
  const { data, error, response } = await call
  if (response.ok) return data as NonNullable<Answer>
  const told = typeof error === 'object' && error !== null ? error : { detail: String(error ?? '') }
  throw new Problem(response.status, told)
}

/** The header without which a purchase or an order is not taken: the same key again gives the same answer again. */
export const once = (key: string = crypto.randomUUID()) => ({ headers: { 'idempotency-key': key } })

/** The header that makes a change be refused as `stale` when somebody else changed the thing since it was read. */
export const against = ({ version }: { version: number }) => ({ headers: { 'if-match': `"${version}"` } })
