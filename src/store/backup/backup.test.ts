import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '../contract/database.ts'
import { createOrganisation, migrate } from '../migrate.ts'
import type { Migrations } from '../migration-files.ts'
import { checkArchive } from './archive-reader.ts'
import { makeBackup } from './make-backup.ts'
import { restoreBackup } from './restore-backup.ts'

const step = (number: number, sql: string) => ({ number, name: `step-${number}`, sql, checksum: sql })
const migrations: Migrations = {
  house: [
    step(
      1,
      `create table organisation (slug text primary key, name text not null);
             create table host_name (host text primary key, organisation text not null references organisation, edition_slug text)`,
    ),
  ],
  organisation: [
    step(
      1,
      `create function folded(words text) returns text language sql immutable as $$ select lower(words) $$;
             create table edition (id integer generated always as identity primary key, name text not null, opening_film integer);
             create table film (id integer generated always as identity primary key, title text not null,
               search text generated always as (folded(title)) stored, edition_id integer references edition (id) on delete cascade,
               sequel_of integer references film (id), poster bytea, at timestamptz, facts jsonb, tags text[]);
             alter table edition add foreign key (opening_film) references film (id);
             create table ledger (seat integer);
             create function forbid() returns trigger language plpgsql as $$ begin raise 'the ledger is written by its acts'; end $$;
             create trigger guarded before insert on ledger for each row when (new.seat > 0) execute function forbid();
             insert into ledger values (0)`,
    ),
  ],
}
const newer: Migrations = {
  ...migrations,
  organisation: [
    ...migrations.organisation,
    step(2, 'alter table film add column year integer default 2021'),
  ],
}

/** Films whose columns hold everything that a COPY stream has to escape. */
const films = (first: number, last: number) => String.raw`
  insert into org_la_paz.film (title, edition_id, sequel_of, poster, at, facts, tags)
    select 'Ñandú ' || n, 1, nullif(n - 1, 0), decode(repeat('00ff5c0a', 20), 'hex'), '2022-06-24 18:45:00.123456+00',
      '{"a": "\u00fc\\"}', array['x,y', null, '"'] from generate_series(${first}, ${last}) n`

let folder: string
let from: Awaited<ReturnType<typeof emptyDatabase>>
let to: Awaited<ReturnType<typeof emptyDatabase>>
let file: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cartelera-backup-'))
  file = join(folder, 'festival.cartelera')
  from = await emptyDatabase()
  to = await emptyDatabase()
  await migrate(from.connectionString, migrations)
  for (const slug of ['la-paz', 'basel']) {
    await createOrganisation(from.connectionString, slug, migrations)
    await ask(from, `insert into house.organisation values ('${slug}', 'Festival of ${slug}')`)
  }
  await ask(
    from,
    String.raw`insert into house.host_name values ('festival.example', 'la-paz', '2026');
      insert into org_la_paz.edition (name) values (E'tab\tand\nline \\ N');
      ${films(1, 20)};
      update org_la_paz.edition set opening_film = 7;
      alter table org_la_paz.ledger disable trigger user;
      insert into org_la_paz.ledger values (5);
      alter table org_la_paz.ledger enable trigger user;
      insert into org_basel.edition (name) values ('Basel')`,
  )
})
afterEach(async () => {
  await from.drop()
  await to.drop()
  rmSync(folder, { recursive: true })
})

async function ask(database: { connectionString: string }, text: string) {
  const client = new pg.Client(database.connectionString)
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

const now = Temporal.Instant.from('2026-06-24T18:45:00Z')
const save = (organisation?: string) =>
  makeBackup(from.connectionString, { file, now, ...(organisation ? { organisation } : {}) })
const restore = async (database = to, known = migrations) => {
  const archive = await checkArchive(file)
  return 'refused' in archive
    ? archive
    : restoreBackup(database.connectionString, archive, { migrations: known })
}

/** Every row of a table as PostgreSQL writes it, as one digest. */
const digest = (database: { connectionString: string }, table: string) =>
  ask(
    database,
    `select count(*)::int as rows, md5(string_agg(t::text, ',' order by t::text)) from ${table} t`,
  )

const everything = [
  'house.organisation',
  'house.host_name',
  'org_la_paz.edition',
  'org_la_paz.film',
  'org_la_paz.ledger',
  'org_basel.edition',
]

test('a whole house comes back row for row, with its keys, triggers, sequences and roles', async () => {
  // Enough for several parts.
  await ask(from, films(21, 20_000))
  expect(await save()).toMatchObject({ rows: 20_008 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await restore()).toMatchObject({ content: { is: 'house' }, applied: [] })
  for (const table of everything) expect(await digest(to, table), table).toEqual(await digest(from, table))
  expect(await ask(to, `insert into org_la_paz.film (title) values ('next') returning id`)).toEqual([
    { id: 20_001 },
  ])
  await expect(ask(to, 'insert into org_la_paz.film (title, edition_id) values (1, 99)')).rejects.toThrow(
    /foreign key/,
  )
  await expect(ask(to, 'insert into org_la_paz.ledger values (6)')).rejects.toThrow(/written by its acts/)
  await expect(restore()).resolves.toMatchObject({ refused: 'database-not-empty' })
})

test('one organisation moves alone into another house', async () => {
  await save('la-paz')
  expect(await restore()).toMatchObject({ content: { is: 'organisation', slug: 'la-paz' } })
  expect(await digest(to, 'org_la_paz.film')).toEqual(await digest(from, 'org_la_paz.film'))
  expect(await ask(to, 'select slug, name from house.organisation')).toEqual([
    { slug: 'la-paz', name: 'Festival of la-paz' },
  ])
  expect(await ask(to, 'select host from house.host_name')).toEqual([{ host: 'festival.example' }])
  expect(await ask(to, `select to_regclass('org_basel.edition') as basel`)).toEqual([{ basel: null }])
  expect(await restore()).toMatchObject({ refused: 'organisation-exists' })
  expect(await restore(from)).toMatchObject({ refused: 'organisation-exists' })
})

test('a backup of an older Cartelera is brought forward', async () => {
  await save()
  expect(await restore(to, newer)).toMatchObject({
    applied: ['org_basel/0002-step-2', 'org_la_paz/0002-step-2'],
  })
  expect(await ask(to, 'select year from org_la_paz.film where id = 1')).toEqual([{ year: 2021 }])
})

test('a backup of a newer Cartelera is refused', async () => {
  await migrate(from.connectionString, newer)
  await save()
  expect(await restore()).toMatchObject({ refused: 'backup-newer' })
})

test('what is written while a backup is made is not in it, and nothing of it is half', async () => {
  const writes = (async () => {
    for (let n = 0; n < 50; n++) {
      await ask(
        from,
        `with made as (insert into org_basel.edition (name) values ('${n}') returning id)
        insert into org_basel.film (title, edition_id) select 'of ${n}', id from made`,
      )
    }
  })()
  await save()
  await writes
  await restore()
  expect(
    await ask(
      to,
      `select (select count(*) from org_basel.edition) - (select count(*) from org_basel.film) as difference`,
    ),
  ).toEqual([{ difference: '1' }])
})

test.each([
  ['cut short', (path: string) => truncateSync(path, Math.floor(statSync(path).size / 2)), 'backup-damaged'],
  ['with a byte changed', (path: string) => spoil(path), 'backup-damaged'],
  ['that is a text file', (path: string) => writeFileSync(path, 'my backup'), 'not-a-backup'],
  ['that is empty', (path: string) => writeFileSync(path, ''), 'not-a-backup'],
  ['that is not there', (path: string) => rmSync(path), 'file-unreadable'],
])('a file %s is refused and changes nothing', async (_, damage, refused) => {
  await save()
  damage(file)
  expect(await restore()).toMatchObject({ refused })
  expect(await ask(to, `select nspname from pg_namespace where nspname ~ '^(house|org_)'`)).toEqual([])
})

function spoil(path: string): void {
  const tar = gunzipSync(readFileSync(path))
  const at = tar.indexOf('Ñandú 19')
  tar[at + 2] = 'X'.charCodeAt(0)
  writeFileSync(path, gzipSync(tar))
}

test('a file that is there is never written over', async () => {
  writeFileSync(file, 'precious')
  expect(await save()).toMatchObject({ refused: 'file-exists' })
  expect(readFileSync(file, 'utf8')).toBe('precious')
})

test('an empty database is not worth a file', async () => {
  expect(await makeBackup(to.connectionString, { file, now })).toMatchObject({ refused: 'nothing-to-save' })
})

test('a folder that is not there and an organisation that is not there are named', async () => {
  expect(await makeBackup(from.connectionString, { file: join(folder, 'no', 'x'), now })).toMatchObject({
    refused: 'file-unwritable',
  })
  expect(await save('zürich')).toMatchObject({
    refused: 'organisation-unknown',
    sentence: expect.stringContaining('basel, la-paz'),
  })
})
