import { sql } from 'kysely'
import type { Connection } from '#store/connect.ts'

/** Whether the database answers. */
export async function databaseAnswers<House, Organisation>(
  connection: Connection<House, Organisation>,
): Promise<boolean> {
  try {
    await connection.withinHouse(house => sql`select 1`.execute(house), { readOnly: true })
    return true
  } catch {
    return false
  }
}
