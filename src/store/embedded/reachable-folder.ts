import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs'
import { type NotStarted, notStarted } from './refusal.ts'

const places = ['/var/lib/cartelera', '/srv/cartelera', '/opt/cartelera']

/** A lasting folder outside every home, which any account may enter: for root, whose own folders are closed to others. */
export function reachableFolder(): string | NotStarted {
  for (const place of places) {
    try {
      mkdirSync(place, { recursive: true })
      chmodSync(place, 0o755)
      accessSync(place, constants.W_OK)
      return place
    } catch {
      // the next place
    }
  }
  return notStarted(
    'no-reachable-folder',
    `PostgreSQL does not run as root, the data folder is closed to other accounts, and none of ${places.join(', ')} ` +
      'can be made: set CARTELERA_DATA to a folder that others can enter, start as an ordinary user, or name a server in DATABASE_URL.',
  )
}
