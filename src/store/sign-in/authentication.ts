import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Clock } from '#acts/ports/clock.ts'
import { linksAndPasswords } from './links-and-passwords.ts'
import { credentialTable, secondFactorTables, sessionTable, staffTable, verificationTable } from './tables.ts'

/** The part of a pino logger that is needed here. */
export interface Log {
  error(about: object, message: string): void
  warn(about: object, message: string): void
}

/** docs/rules/roles.md#passwords. */
export const passwordLength = { least: 10, most: 128 }

const day = 24 * 60 * 60

/** Both forms of the address a request came to: a proxy may have taken off the encryption. */
function ownOrigins(request?: Request): string[] {
  const host = request?.headers.get('host')
  return host ? [`http://${host}`, `https://${host}`] : []
}

/** better-auth on the house's schema: e-mail and password (scrypt), second factor, one-time links; nobody signs up. */
export function authentication(
  pool: pg.Pool,
  about: { secret: string; publicUrl: string; clock: Clock; log: Log },
) {
  return betterAuth({
    appName: 'Cartelera',
    baseURL: about.publicUrl,
    basePath: '/api/auth',
    secret: about.secret,
    trustedOrigins: ownOrigins,
    database: {
      db: new Kysely<never>({ dialect: new PostgresDialect({ pool }) }),
      type: 'postgres',
      schemaName: 'house',
    },
    advanced: {
      database: { generateId: 'uuid' },
      cookiePrefix: 'cartelera',
      useSecureCookies: about.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      revokeSessionsOnPasswordReset: true,
    },
    user: staffTable,
    session: {
      ...sessionTable,
      expiresIn: 7 * day,
      updateAge: day,
      additionalFields: {
        byLink: { type: 'boolean', fieldName: 'by_link', input: false, defaultValue: false },
      },
    },
    account: credentialTable,
    verification: verificationTable,
    databaseHooks: {
      session: {
        create: {
          async after(session) {
            await pool.query('update staff set last_sign_in_at = now() where id = $1', [session.userId])
            // Browsers that never came back leave sessions and half sign-ins behind.
            await pool.query('delete from staff_session where expires_at < now()')
            await pool.query('delete from staff_verification where expires_at < now()')
          },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Cartelera', schema: secondFactorTables }),
      linksAndPasswords(pool, about.clock),
    ],
    // Tries are counted by our own table, in front of these addresses (src/api/tries.ts).
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message) =>
        level === 'error' ? about.log.error({}, message) : about.log.warn({}, message),
    },
  })
}
