import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkArchive } from './backup/archive-reader.ts'
import { type Restored, restoreBackup } from './backup/restore-backup.ts'
import { emptyDatabase, freshDatabase, type TestDatabase } from './contract/database.ts'
import { ourMigrations } from './migration-files.ts'

/** A house stored at the first migrations (fixtures/databases/README.md), brought to the newest ones. */
const stored = join(import.meta.dirname, '..', '..', 'fixtures', 'databases', 'first.cartelera')

let old: Awaited<ReturnType<typeof emptyDatabase>>
let fresh: TestDatabase<unknown, unknown>
let restored: Restored
beforeAll(async () => {
  old = await emptyDatabase()
  const archive = await checkArchive(stored)
  if ('refused' in archive) throw new Error(archive.sentence)
  const answer = await restoreBackup(old.connectionString, archive)
  if ('refused' in answer)
    throw new Error(`${answer.sentence} (fixtures/databases/README.md says what to do)`)
  restored = answer
  fresh = await freshDatabase({ organisations: ['altiplano'], migrations: ourMigrations() })
})
afterAll(async () => {
  await old?.drop()
  await fresh?.drop()
})

async function ask(connectionString: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('every migration after the first has run on the old rows', () => {
  const { house, organisation } = ourMigrations()
  expect(restored.applied).toHaveLength(house.length - 1 + organisation.length - 1)
})

test('an upgraded database has the very form of a new one', async () => {
  const form = (connectionString: string) =>
    ask(
      connectionString,
      `select table_schema || '.' || table_name || '.' || column_name as thing,
         concat_ws(' ', data_type, is_nullable, column_default, generation_expression, collation_name) as form
         from information_schema.columns where table_schema ~ '^(house|org_)'
       union all select schemaname || '.' || indexname, indexdef from pg_indexes where schemaname ~ '^(house|org_)'
       union all select connamespace::regnamespace || '.' || conname || ' on ' || conrelid::regclass, pg_get_constraintdef(oid)
         from pg_constraint where connamespace::regnamespace::text ~ '^(house|org_)'
       union all select pronamespace::regnamespace || '.' || proname, pg_get_functiondef(oid)
         from pg_proc where pronamespace::regnamespace::text ~ '^(house|org_)'
       union all select tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
       order by 1, 2`,
    )
  expect(await form(old.connectionString)).toEqual(await form(fresh.connectionString))
})

test('what the festival had is there', async () => {
  expect(
    await ask(
      old.connectionString,
      `select o.name, f.facts ->> 'title' as title, s.value as settled, p.name as director, r.title as review
       from house.organisation o, org_altiplano.film f
         join org_altiplano.settlement s on s.film_id = f.id
         join org_altiplano.credit c on c.film_id = f.id join org_altiplano.person p on p.id = c.person_id
         join org_altiplano.press_entry r on r.film_id = f.id`,
    ),
  ).toEqual([
    {
      name: 'Festival del Altiplano',
      title: 'El último ñandú',
      settled: 71,
      director: 'María Pérez',
      review: 'Un ave entre la sal',
    },
  ])
})
