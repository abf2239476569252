import pg from 'pg'
import { databaseIn } from '../connect.ts'
import { transaction } from '../migration-session.ts'
import { organisationNames } from '../schema-name.ts'

const more = 1_000_000

/**
 * Gives every screening of a copy without numbered seats a million public seats more, so that how many orders the house
 * can take is not bounded by how many seats the festival has. The books stay in agreement.
 */
export async function widenCopy(connectionString: string, organisation: string): Promise<void> {
  const client = new pg.Client({ connectionString, application_name: 'cartelera rehearsal' })
  await client.connect()
  try {
    const { schema } = organisationNames(databaseIn(connectionString), organisation)
    await transaction(client, async () => {
      await client.query(`set local search_path to ${schema}`)
      await client.query(`
        with wider as (
          update allocation a set capacity = capacity + ${more}
          from screening_seats s
          where a.kind = 'public' and s.screening_id = a.screening_id and s.seat_map_id is null
          returning a.id, a.screening_id
        ), counted as (
          update screening_seats set seats = seats + ${more}
          where screening_id in (select screening_id from wider)
        )
        insert into seat_move (allocation_id, act, capacity_change, at, by)
        select id, 'set', ${more}, now(), 'rehearsal' from wider`)
      // The books compare a screening with its hall: one that became wider is a hall of its own.
      await client.query(`
        update screen set capacity = capacity + ${more}
        where id in (
          select r.screen_id from released_screening r join screening_seats s on s.screening_id = r.id
          where s.seat_map_id is null)`)
    })
  } finally {
    await client.end()
  }
}
