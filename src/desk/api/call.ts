import { Problem } from './problem.ts'

export interface Call {
  query?: object
  body?: unknown
  /** The version the change was made against: a newer one on the server refuses it as stale. */
  version?: number | undefined
  /** Makes a repeated call answer what the first one did. */
  idempotencyKey?: string
  signal?: AbortSignal
}

const organisationKept = 'cartelera.organisation'

/** The organisation that the desk works for, kept on this device; only people of several have to choose. */
export const chosenOrganisation = {
  get: () => localStorage.getItem(organisationKept),
  set: (slug: string) => localStorage.setItem(organisationKept, slug),
  forget: () => localStorage.removeItem(organisationKept),
}

/** Headers of every call: the reader's language and the organisation meant. */
export function usualHeaders(): Headers {
  const headers = new Headers({
    accept: 'application/json',
    'accept-language': document.documentElement.lang,
  })
  const organisation = chosenOrganisation.get()
  if (organisation) headers.set('x-cartelera-organisation', organisation)
  return headers
}

const signInPage = '/desk/sign-in'

/** Sends the reader to the sign-in page when a session has ended, to come back to the same address. */
function askToSignIn(): void {
  if (location.pathname.startsWith(signInPage)) return
  const back = encodeURIComponent(location.pathname.replace(/^\/desk/, '') + location.search)
  location.assign(`${signInPage}?back=${back}`)
}

/** One call of the house's API; a refusal throws a `Problem` whose message is a sentence in the reader's language. */
export async function call<Answer>(method: string, path: string, wish: Call = {}): Promise<Answer> {
  const address = new URL(path, location.origin)
  for (const [name, value] of Object.entries(wish.query ?? {}))
    if (value !== undefined && value !== null && value !== '') address.searchParams.set(name, String(value))
  const headers = usualHeaders()
  if (wish.version !== undefined) headers.set('if-match', `"${wish.version}"`)
  if (wish.idempotencyKey) headers.set('idempotency-key', wish.idempotencyKey)
  let body: BodyInit | undefined
  if (wish.body instanceof FormData) body = wish.body
  else if (wish.body !== undefined) {
    headers.set('content-type', 'application/json')
    body = JSON.stringify(wish.body)
  }
  const answer = await fetch(address, {
    method,
    headers,
    body,
    signal: wish.signal,
    credentials: 'same-origin',
  })
  const text = await answer.text()
  const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text || 'null') : undefined
  if (answer.ok) return json as Answer
  if (answer.status === 401) askToSignIn()
  // A kept choice that is no longer the reader's would refuse every call.
  if (json?.code === 'organisation-not-yours') chosenOrganisation.forget()
  throw new Problem(answer.status, json ?? { detail: text || answer.statusText })
}
