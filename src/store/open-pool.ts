import pg from 'pg'

/**
 * A pool that outlives its server. A connection that breaks while it works tells whoever works with it; whatever it says
 * after that has nobody to hear it, and Node would end the whole house over it.
 *
 * @param onLost told when an idle connection breaks; the pool replaces it by itself
 */
export function openPool(settings: pg.PoolConfig, onLost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool(settings)
  pool.on('error', onLost)
  pool.on('connect', client => client.on('error', () => undefined))
  return pool
}
