import { createHash } from 'node:crypto'

/** What an organisation may be called in addresses and in the database: a letter, then letters, digits and hyphens. */
const slugForm = /^[a-z][a-z0-9-]{0,39}$/

/** A PostgreSQL schema and the role that sees nothing but it. Both are quoted names ready for SQL text. */
export interface SchemaNames {
  schema: string
  role: string
}

const longestName = 63

/** Roles belong to the whole server, so the database's name is part of theirs; cut by digest where that gets too long. */
function roleName(database: string, rest: string): string {
  const name = `${database}_${rest}`
  if (Buffer.byteLength(name) <= longestName) return name
  return `${createHash('sha256').update(database).digest('hex').slice(0, 12)}_${rest}`
}

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** @throws on a slug of another form: it would become part of SQL text */
export function organisationNames(database: string, slug: string): SchemaNames {
  if (!slugForm.test(slug)) throw new Error(`"${slug}" cannot name an organisation: use a-z, 0-9 and hyphens`)
  const name = `org_${slug.replaceAll('-', '_')}`
  return { schema: quote(name), role: quote(roleName(database, name)) }
}

/** The schema of what all organisations share: staff accounts, host names. */
export function houseNames(database: string): SchemaNames {
  return { schema: quote('house'), role: quote(roleName(database, 'house')) }
}
