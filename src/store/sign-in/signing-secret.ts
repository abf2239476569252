import { randomBytes } from 'node:crypto'
import type pg from 'pg'

/** The installation's own key for session cookies, made at the first start and the same for all its processes. */
export async function signingSecret(pool: pg.Pool): Promise<string> {
  await pool.query(
    `insert into secret (name, value) values ('session-cookies', $1) on conflict (name) do nothing`,
    [randomBytes(32).toString('base64url')],
  )
  const { rows } = await pool.query<{ value: string }>(
    `select value from secret where name = 'session-cookies'`,
  )
  return rows[0]!.value
}
