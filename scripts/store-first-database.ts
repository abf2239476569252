import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { makeBackup } from '#store/backup/make-backup.ts'
import { startEmbedded } from '#store/embedded/start-embedded.ts'
import { createOrganisation, migrate } from '#store/migrate.ts'
import { ourMigrations } from '#store/migration-files.ts'

/** Makes fixtures/databases/first.cartelera: a house at the first migration of each kind (see the README there). */
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'databases')
const all = ourMigrations()
const first = { house: all.house.slice(0, 1), organisation: all.organisation.slice(0, 1) }

const folder = mkdtempSync(join(tmpdir(), 'cartelera-first-'))
// As root the server runs under another account, which has to get in.
chmodSync(folder, 0o755)
const server = await startEmbedded({ folder, log: { info() {}, warn() {} } })
if ('refused' in server) throw new Error(server.sentence)
try {
  const { connectionString } = server
  for (const answer of [
    await migrate(connectionString, first),
    await createOrganisation(connectionString, 'altiplano', first),
  ]) {
    if ('refused' in answer) throw new Error(answer.sentence)
  }
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(readFileSync(join(fixtures, 'first-rows.sql'), 'utf8'))
  await client.end()
  const file = join(fixtures, 'first.cartelera')
  rmSync(file, { force: true })
  const made = await makeBackup(connectionString, {
    file,
    now: Temporal.Instant.from('2024-03-03T12:00:00Z'),
  })
  if ('refused' in made) throw new Error(made.sentence)
  process.stdout.write(`${file}: ${made.rows} rows\n`)
} finally {
  await server.stop()
  rmSync(folder, { recursive: true })
}
