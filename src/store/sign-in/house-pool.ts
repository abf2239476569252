import type pg from 'pg'
import { databaseIn } from '../connect.ts'
import { openPool } from '../open-pool.ts'
import { houseNames } from '../schema-name.ts'

/**
 * Connections in the house's schema and role for libraries that bring their own SQL (better-auth, the counter of
 * tries). They speak the driver's plain Date, so the pool is apart from the one that speaks Temporal.
 */
export function housePool(connectionString: string, onLost: (error: Error) => void): pg.Pool {
  const { role, schema } = houseNames(databaseIn(connectionString))
  return openPool(
    {
      connectionString,
      max: 5,
      application_name: 'cartelera sign-in',
      onConnect: client => client.query(`set role ${role}; set search_path to ${schema}`) as never,
    },
    onLost,
  )
}
