import { Problem } from './problem.ts'

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

/** The problem that an answer without success tells. */
export function problemOf(response: Pick<Response, 'status' | 'statusText'>, body: unknown): Problem {
  const told =
    typeof body === 'object' && body !== null ? body : { detail: String(body || response.statusText) }
  const problem = new Problem(response.status, told)
  if (problem.status === 401) askToSignIn()
  // A kept choice that is no longer the reader's would refuse every call.
  if (problem.code === 'organisation-not-yours') chosenOrganisation.forget()
  return problem
}

/** Asks the sign-in library's own addresses, which the API's document does not describe. */
export async function callSignIn<Answer>(path: string, body: object): Promise<Answer> {
  const headers = usualHeaders()
  headers.set('content-type', 'application/json')
  const answer = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    credentials: 'same-origin',
  })
  const json = answer.headers.get('content-type')?.includes('json') ? await answer.json() : undefined
  if (answer.ok) return json as Answer
  throw problemOf(answer, json)
}
