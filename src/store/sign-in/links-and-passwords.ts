import { APIError, createAuthEndpoint, sensitiveSessionMiddleware } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type pg from 'pg'
import * as z from 'zod'
import type { Clock } from '#acts/ports/clock.ts'
import { digestOf } from './digest.ts'

/**
 * Two things that better-auth does not do by itself: a session for the holder of a one-time link, and a password
 * chosen in such a session. Both are called from the server only and have no address of their own.
 */
export function linksAndPasswords(pool: pg.Pool, clock: Clock) {
  return {
    id: 'links-and-passwords',
    endpoints: {
      enterByLink: createAuthEndpoint.serverOnly(
        { method: 'POST', body: z.object({ secret: z.string() }), requireHeaders: true },
        async context => {
          const { internalAdapter } = context.context
          const { rows } = await pool.query<{ staff_id: string }>(
            `update sign_in_link set used_at = $2
             where digest = $1 and used_at is null and expires_at > $2 returning staff_id`,
            [digestOf(context.body.secret), clock.now().toString()],
          )
          const user = rows[0] && (await internalAdapter.findUserById(rows[0].staff_id))
          if (!user) throw new APIError('FORBIDDEN')
          const session = await internalAdapter.createSession(user.id, false, { byLink: true }, true)
          await setSessionCookie(context, { session, user })
          return context.json({ staffId: user.id })
        },
      ),
      choosePassword: createAuthEndpoint.serverOnly(
        {
          method: 'POST',
          body: z.object({ current: z.string().optional(), next: z.string() }),
          use: [sensitiveSessionMiddleware],
        },
        async context => {
          const { internalAdapter, password, session } = context.context
          const { current, next } = context.body
          const { minPasswordLength, maxPasswordLength } = password.config
          if (next.length < minPasswordLength || next.length > maxPasswordLength) {
            throw new APIError('UNPROCESSABLE_ENTITY')
          }
          const known = await internalAdapter.findCredentialAccount(session.user.id)
          if (known?.password && !session.session.byLink) {
            const right = current && (await password.verify({ hash: known.password, password: current }))
            if (!right) throw new APIError('FORBIDDEN')
          }
          const hash = await password.hash(next)
          if (known) await internalAdapter.updateAccount(known.id, { password: hash })
          else {
            await internalAdapter.linkAccount({
              userId: session.user.id,
              providerId: 'credential',
              accountId: session.user.id,
              password: hash,
            })
          }
          const others = await internalAdapter.listSessions(session.user.id)
          const tokens = others.map(each => each.token).filter(token => token !== session.session.token)
          if (tokens.length > 0) await internalAdapter.deleteSessions(tokens)
          await internalAdapter.updateSession(session.session.token, { byLink: false })
          return context.json({ status: true })
        },
      ),
    },
  }
}
