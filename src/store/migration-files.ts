import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One numbered SQL file. Forward only: once released it never changes, and the checksum holds it to that. */
export interface Migration {
  number: number
  /** The file's name without number and ending. */
  name: string
  sql: string
  checksum: string
}

/** Which kind of schema a migration is for. */
export type SchemaKind = 'house' | 'organisation'

const form = /^(\d{4})-([a-z0-9-]+)\.sql$/

/** The migrations of a kind of schema, in order, from `migrations/<kind>/NNNN-name.sql`. */
export function migrationsFor(
  kind: SchemaKind,
  folder: string = join(import.meta.dirname, 'migrations'),
): Migration[] {
  return readdirSync(join(folder, kind))
    .filter(file => file.endsWith('.sql'))
    .sort()
    .map((file, index) => {
      const [, number, name] = form.exec(file) ?? []
      if (Number(number) !== index + 1) {
        throw new Error(
          `${kind}/${file}: migrations are named NNNN-name.sql and numbered without a gap, this would be ${index + 1}`,
        )
      }
      const sql = readFileSync(join(folder, kind, file), 'utf8')
      // A checkout on Windows may bring other line ends; the migration is the same.
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
      return { number: index + 1, name: name!, sql, checksum }
    })
}

/** The migrations of both kinds of schema. */
export type Migrations = Record<SchemaKind, Migration[]>

/** Those that this code brings. */
export const ourMigrations = (): Migrations => ({
  house: migrationsFor('house'),
  organisation: migrationsFor('organisation'),
})
