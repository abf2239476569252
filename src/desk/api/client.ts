import createClient from 'openapi-fetch'
import type { paths } from '../api-types.ts'
import { problemOf, usualHeaders } from './call.ts'

/**
 * The house's API. Addresses, queries and bodies are checked against its OpenAPI document when the desk is built;
 * what comes back has the types of the core as JSON carries them (`Wire`).
 */
export const api = createClient<paths>({ baseUrl: `${location.origin}/api`, credentials: 'same-origin' })

api.use({
  onRequest({ request }) {
    for (const [name, value] of usualHeaders()) request.headers.set(name, value)
    return request
  },
})

/** What a call brought; a refusal throws a `Problem` whose message is a sentence in the reader's language. */
export async function answered<Answer>(
  call: Promise<{ data?: unknown; error?: unknown; response: Response }>,
): Promise<Answer> {
  const { data, error, response } = await call
  if (response.ok) return data as Answer
  throw problemOf(response, error)
}

/** The header that makes a change be refused as stale when somebody else changed the thing first. */
export const against = (version: number) => ({ headers: { 'if-match': `"${version}"` } })

/** What the query of a list may say. */
export type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } }
}
  ? NonNullable<Query>
  : never

type Method = 'post' | 'put' | 'patch'

/** What the body of a call must say. */
export type BodyOf<Path extends keyof paths, Via extends Method> = paths[Path] extends {
  [Key in Via]: { requestBody?: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never
