import pg from 'pg'
import type { NotMigrated } from './build-schema.ts'
import { databaseIn } from './connect.ts'

const oldestServer = 150_000

/** "cartelera" in ASCII, cut to 32 bits: whoever migrates this database holds this lock. */
const lockKey = 0x63617274

/**
 * One session that nobody else migrates, backs up into or restores beside: others wait for it.
 */
export async function withLock<Answer>(
  connectionString: string,
  work: (client: pg.Client, database: string) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString, application_name: 'cartelera migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    return await work(client, databaseIn(connectionString))
  } finally {
    // Ends the session, and the lock with it.
    await client.end()
  }
}

/** Commits what `work` did unless it throws or answers with a refusal. */
export async function transaction<Answer>(client: pg.Client, work: () => Promise<Answer>): Promise<Answer> {
  await client.query('begin')
  try {
    const answer = await work()
    await client.query(typeof answer === 'object' && answer && 'refused' in answer ? 'rollback' : 'commit')
    return answer
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Refuses a server that cannot run our SQL. */
export async function checkServer(client: pg.Client): Promise<NotMigrated | undefined> {
  const { rows } = await client.query<{ version: string; number: number }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
  )
  const { version, number } = rows[0]!
  if (number >= oldestServer) return undefined
  return {
    refused: 'server-too-old',
    sentence: `The database server is PostgreSQL ${version}, and Cartelera needs 15 or later: name another server in DATABASE_URL.`,
  }
}
