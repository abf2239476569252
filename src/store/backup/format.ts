import { z } from 'zod'

/** The form of a backup (docs/backup-format.md). A later form raises the version; readers refuse one they do not know. */
export const formatVersion = 1

const schemaForm = z.object({
  kind: z.enum(['house', 'organisation']),
  /** Of an organisation; null for the house. */
  slug: z.string().nullable(),
  migrations: z.array(z.object({ number: z.int(), name: z.string(), checksum: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  sequences: z.array(z.object({ name: z.string(), last: z.string() })),
})

export const manifestForm = z.object({
  format: z.literal('cartelera-backup'),
  version: z.literal(formatVersion),
  madeAt: z.iso.datetime(),
  /** The server's version: for people; text COPY streams are the same in all of them. */
  postgresql: z.string(),
  /** A whole house, or one organisation with its name and the host names that lead to it. */
  content: z.discriminatedUnion('is', [
    z.object({ is: z.literal('house') }),
    z.object({
      is: z.literal('organisation'),
      slug: z.string(),
      name: z.string(),
      hosts: z.array(z.object({ host: z.string(), edition_slug: z.string().nullable() })),
    }),
  ]),
  schemas: z.array(schemaForm),
})

/** The last entry: what every other must be. */
export const checksForm = z.object({
  entries: z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() })),
  /** Rows by `schema/table`. */
  rows: z.record(z.string(), z.int()),
})

export type Manifest = z.infer<typeof manifestForm>
export type SavedSchema = z.infer<typeof schemaForm>
export type Checks = z.infer<typeof checksForm>

export const manifestEntry = 'manifest.json'
export const checksEntry = 'checks.json'

/** The folder of a schema in the archive. */
export const folderOf = ({ kind, slug }: Pick<SavedSchema, 'kind' | 'slug'>): string =>
  kind === 'house' ? 'house' : `organisations/${slug}`

/** The entry of one part of a table's COPY stream, counted from 1. */
export const partEntry = (folder: string, table: string, part: number): string =>
  `${folder}/${table}/${String(part).padStart(6, '0')}.copy`

/** Why nothing was backed up or restored, with one sentence for the person at the console. */
export interface NotDone {
  refused:
    | 'nothing-to-save'
    | 'file-exists'
    | 'file-unwritable'
    | 'file-unreadable'
    | 'not-a-backup'
    | 'backup-damaged'
    | 'backup-newer'
    | 'database-not-empty'
    | 'organisation-unknown'
    | 'organisation-exists'
  sentence: string
}

export function notDone(refused: NotDone['refused'], sentence: string): NotDone {
  return { refused, sentence }
}
