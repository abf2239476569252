import { isAPIError } from 'better-auth/api'
import type { Clock } from '#acts/ports/clock.ts'
import type { SignIn } from '#acts/ports/sign-in.ts'
import type { Tries } from '#acts/ports/tries.ts'
import { refuse } from '#core/refusal.ts'
import { authentication, type Log, passwordLength } from './authentication.ts'
import { countTries } from './count-tries.ts'
import { housePool } from './house-pool.ts'
import { signingSecret } from './signing-secret.ts'

export interface OpenSignIn {
  signIn: SignIn
  tries: Tries
  close(): Promise<void>
}

/**
 * Opens sign-in on a migrated database.
 *
 * @param about.publicUrl where browsers reach the house; `https:` makes the cookies secure
 * @param about.clock the one that links were made by: a house that rehearses another day has its own
 * @param about.secret signs session cookies and locks second factors; without one, the database keeps one
 */
export async function openSignIn(
  connectionString: string,
  about: { publicUrl: string; clock: Clock; log: Log; secret?: string },
): Promise<OpenSignIn> {
  const pool = housePool(connectionString, error =>
    about.log.warn({ err: error }, 'An idle connection of the sign-in was lost'),
  )
  const secret = about.secret ?? (await signingSecret(pool))
  const auth = authentication(pool, { ...about, secret })
  const statusOf = (error: unknown): number | undefined =>
    isAPIError(error) ? (error as { statusCode: number }).statusCode : undefined

  const signIn: SignIn = {
    answer: request => auth.handler(request),

    async whoIs(headers) {
      const asked = await auth.api.getSession({ headers, returnHeaders: true })
      const found = asked.response
      if (!found) return undefined
      return {
        staff: { id: found.user.id, name: found.user.name, email: found.user.email },
        secondFactor: found.user.twoFactorEnabled === true,
        byLink: found.session.byLink === true,
        cookies: asked.headers.getSetCookie(),
      }
    },

    async hasPassword(staffId) {
      const { rowCount } = await pool.query(
        'select from staff_credential where staff_id = $1 and password is not null',
        [staffId],
      )
      return rowCount === 1
    },

    async enterByLink(secret, headers) {
      try {
        const entered = await auth.api.enterByLink({ body: { secret }, headers, returnHeaders: true })
        return entered.headers
      } catch (error) {
        if (statusOf(error) === 403) return refuse('not-allowed', { what: 'sign-in-link' })
        throw error
      }
    },

    async setPassword(headers, password) {
      try {
        await auth.api.choosePassword({ body: password, headers })
        return undefined
      } catch (error) {
        if (statusOf(error) === 422) {
          return refuse('wrong-value', {
            field: 'next',
            least: passwordLength.least,
            most: passwordLength.most,
          })
        }
        if (statusOf(error) === 403) return refuse('not-allowed', { what: 'current-password' })
        throw error
      }
    },

    async changeSelf(headers, change) {
      const found = await auth.api.getSession({ headers })
      if (!found) throw new Error('Nobody is signed in')
      const name = change.name ?? found.user.name
      const email = change.email?.toLowerCase() ?? found.user.email
      const { rowCount } = await pool.query(
        `update staff set name = $2, email = $3, updated_at = now()
         where id = $1 and not exists (select from staff other where other.email = $3 and other.id <> $1)`,
        [found.user.id, name, email],
      )
      if (rowCount === 0) return refuse('already-exists', { what: 'email', email })
      return { id: found.user.id, name, email }
    },
  }
  return { signIn, tries: countTries(pool), close: () => pool.end() }
}
