import { type Context, Hono } from 'hono'
import type { ApiHouse } from '../frame/api-house.ts'
import { atMost } from '../frame/body-size.ts'
import { problem, tooMany } from '../frame/problem.ts'
import { addressOf } from './addresses.ts'

/** The sign-in library's addresses that the house lets through; all its others do not exist here. */
const open: readonly (readonly ['GET' | 'POST', string])[] = [
  ['POST', '/auth/sign-out'],
  ['POST', '/auth/revoke-other-sessions'],
]
/** Those that ask for a code, or once more for the password. */
const guessable = [
  '/auth/two-factor/verify-totp',
  '/auth/two-factor/verify-backup-code',
  '/auth/two-factor/enable',
  '/auth/two-factor/disable',
  '/auth/two-factor/get-totp-uri',
  '/auth/two-factor/generate-backup-codes',
]

/** Sign-in with a password and a second factor, with tries counted (docs/rules/roles.md#tries). */
export function signInRoutes(house: Pick<ApiHouse, 'signIn' | 'tries'>, behindProxy: boolean): Hono {
  const app = new Hono()
  app.use('/auth/*', atMost(64 * 1024))
  for (const [method, path] of open)
    app.on(method, path, async c => told(c, await house.signIn.answer(c.req.raw)))

  app.post('/auth/sign-in/email', async c => {
    const account = await accountIn(c)
    const wait =
      (await house.tries.count('sign-in-from-address', addressOf(c, behindProxy))) ??
      (account && (await house.tries.count('sign-in-to-account', account)))
    if (wait) return tooMany(c, wait)
    const answer = await house.signIn.answer(c.req.raw)
    if (answer.ok && account) await house.tries.forget('sign-in-to-account', account)
    return told(c, answer)
  })

  for (const path of guessable) {
    app.post(path, async c => {
      const who = addressOf(c, behindProxy)
      const wait = await house.tries.count('code', who)
      if (wait) return tooMany(c, wait)
      const answer = await house.signIn.answer(c.req.raw)
      if (answer.ok) await house.tries.forget('code', who)
      return told(c, answer)
    })
  }
  return app
}

/** The account that a password is tried on, however its address is written. */
async function accountIn(c: Context): Promise<string | undefined> {
  const body: unknown = await c.req.raw
    .clone()
    .json()
    .catch(() => undefined)
  const email = (body as { email?: unknown } | undefined)?.email
  return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 200) : undefined
}

/** The library's own refusals, told as problems like all others. */
async function told(c: Context, answer: Response): Promise<Response> {
  if (answer.status < 400) {
    answer.headers.set('cache-control', 'no-store')
    return answer
  }
  const { code = '', message = '' } = (await answer.json().catch(() => ({}))) as Record<string, string>
  if (code === 'INVALID_EMAIL_OR_PASSWORD' || code === 'INVALID_PASSWORD') return problem(c, 'sign-in-failed')
  if (/(INVALID|EXPIRED).*CODE|TOO_MANY_ATTEMPTS/.test(code)) return problem(c, 'code-wrong')
  if (/ORIGIN|CROSS_SITE/.test(code)) return problem(c, 'origin-wrong')
  if (answer.status === 401) return problem(c, 'not-signed-in')
  return problem(c, 'sign-in-refused', { why: message || code || `HTTP ${answer.status}` })
}
