import { randomBytes } from 'node:crypto'
import { strFromU8, strToU8, type Unzipped, unzipSync, zipSync } from 'fflate'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { signingKey } from '#acts/boxoffice/steps/issue-tickets.ts'
import { beginNextEdition } from '#acts/programme/begin-next-edition.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { exportEdition } from '#acts/reach/export-edition.ts'
import { importEdition } from '#acts/reach/import-edition.ts'
import { readEditionFiles } from '#cli/seed/edition-files.ts'
import { loadDemo } from '#cli/seed/load-demo.ts'
import { houseLanguages } from '#core/localised.ts'
import { allTables } from '#core/reach/edition-file/all-tables.ts'
import { inherited } from '#core/reach/edition-file/next-edition.ts'
import { pathOf } from '#core/reach/edition-file/table.ts'
import { isRefusal } from '#core/refusal.ts'
import { zipArchives } from '#outside/archives.ts'
import { documentText } from '#outside/document-text/document-text.ts'
import { pictures } from '#outside/pictures.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { must } from '#store/contract/box-office-stage.ts'
import { freshDatabase, type TestDatabase } from '#store/contract/database.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'
import { speakRefusal } from '#words/speak.ts'

const now = Temporal.Instant.from('2026-11-22T20:00:00Z')
const at = (organisation: string) => ({ organisation, by: 'test' })

let database: TestDatabase<HouseTables, OrganisationTables>
let house: Parameters<typeof loadDemo>[0] & Parameters<typeof importEdition>[0]
let editionId: string
let withPeople: Uint8Array
let without: Uint8Array

/** Where an edition is moved to; each is tried with a fresh one. */
const targets = ['with-people', 'without', 'broken', 'twice', 'strange', 'moved', 'keys']

beforeAll(async () => {
  database = await freshDatabase<HouseTables, OrganisationTables>({
    organisations: ['altiplano', ...targets],
  })
  house = {
    store: storeOver(database.connection),
    clock: { now: () => now },
    chance: { bytes: count => randomBytes(count) },
    signer: ticketSigning(),
    documentText,
    pictures,
    archives: zipArchives(),
  }
  const wish = { stage: 'over', seed: 3, now } as const
  editionId = must(await loadDemo(house, 'altiplano', await readEditionFiles(), wish)).id
  withPeople = await exported('altiplano', true)
  without = await exported('altiplano', false)
})
afterAll(() => database?.drop())

async function exported(organisation: string, people: boolean, of = editionId): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const wish = { editionId: of, withPeople: people }
  must(await exportEdition(house, at(organisation), wish, async chunk => void chunks.push(chunk)))
  return Buffer.concat(chunks)
}

const taken = (organisation: string, bytes: Uint8Array) => importEdition(house, at(organisation), { bytes })

/** Every file as text: a difference is then told by its words. */
function opened(bytes: Uint8Array, leave: readonly string[] = []): Record<string, string> {
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => !leave.includes(name))
  return Object.fromEntries(
    files.map(([name, content]) => [name, strFromU8(content, name.startsWith('files/'))]),
  )
}

async function rowsIn(organisation: string): Promise<number> {
  const counts = await database.connection.withinOrganisation(organisation, async transaction => {
    const all = allTables.map(({ name }) => sql`select count(*) as rows from ${sql.table(name)}`)
    return (await sql<{ rows: number }>`${sql.join(all, sql` union all `)}`.execute(transaction)).rows
  })
  return counts.reduce((sum, { rows }) => sum + rows, 0)
}

test('an edition with its people comes in as it went out, and its books agree', async () => {
  must(await taken('with-people', withPeople))
  expect(opened(await exported('with-people', true))).toEqual(opened(withPeople))
  expect(await checkLedger(house, at('with-people'))).toEqual(await checkLedger(house, at('altiplano')))
})

test('tickets stay good where they come in, but nobody can sign as the house did that they left', async () => {
  must(await taken('keys', withPeople))
  const keysOf = (organisation: string) =>
    house.store.within(organisation, ({ boxOffice }) => boxOffice.ticketKeys())
  const signing = () => house.store.within('keys', ({ boxOffice }) => signingKey(house, boxOffice))
  const [before, after] = [await keysOf('altiplano'), await keysOf('keys')]
  expect(after).toEqual(before.map(key => ({ ...key, privateKey: null })))
  const files = Object.values(opened(withPeople)).join()
  expect(files).toContain(Buffer.from(before[0]!.publicKey).toString('hex'))
  expect(files).not.toContain(Buffer.from(before[0]!.privateKey!).toString('hex'))
  const own = await signing()
  expect(own.id).toBe(before.at(-1)!.id + 1)
  expect(await signing()).toEqual(own)
})

test('monthly gifts come in as ended: the house that they left goes on alone', async () => {
  const gifts = (organisation: string) =>
    database.connection.withinOrganisation(organisation, async transaction => {
      const query = sql<{
        state: string
        why_ended: string | null
      }>`select state, why_ended from monthly_gift`
      return (await query.execute(transaction)).rows
    })
  await database.connection.withinOrganisation('altiplano', transaction =>
    sql`
      insert into monthly_gift (id, campaign_id, amount, currency, name, email, language, shown_name, token, state, day, next_on, promised_at)
      select gen_random_uuid(), id, 1000, 'BOB', 'Wara', 'wara@example.org', 'es', '', 'a-gift-of-every-month', 'running', 5, '2026-12-05', ${now}
      from campaign where edition_id = ${editionId} limit 1`.execute(transaction),
  )
  must(await taken('moved', await exported('altiplano', true)))
  expect(await gifts('altiplano')).toEqual([{ state: 'running', why_ended: null }])
  expect(await gifts('moved')).toEqual([{ state: 'ended', why_ended: 'desk' }])
})

test('without people it comes in whole, but nobody has a seat and nobody’s address left the house', async () => {
  const emails = await database.connection.withinOrganisation('altiplano', async transaction =>
    (
      await sql<{
        email: string
      }>`select email from "order" where email <> '' union select email from subscriber`.execute(transaction)
    ).rows.map(row => row.email),
  )
  const files = opened(without)
  expect(emails.length).toBeGreaterThan(20)
  for (const text of Object.values(files)) for (const email of emails) expect(text).not.toContain(email)
  must(await taken('without', without))
  // What was sold is told in numbers, and stays behind.
  const sales = 'reports/sales.csv'
  expect(files[sales]!.split('\r\n').length).toBeGreaterThan(10)
  expect(opened(await exported('without', false), [sales])).toEqual(opened(without, [sales]))
  expect(await checkLedger(house, at('without'))).toEqual([])
  const shown = must(await showProgramme(house, at('without'), { editionSlug: 'cable-a-cielo' }))
  expect(shown).toBeTruthy()
})

test('the same edition does not come in twice', async () => {
  must(await taken('twice', without))
  const rows = await rowsIn('twice')
  expect(await taken('twice', without)).toMatchObject({ refused: 'edition-there' })
  expect(await rowsIn('twice')).toBe(rows)
})

test('the next edition is as this one was, on the same weekdays, and nobody comes along', async () => {
  const next = must(await beginNextEdition(house, at('altiplano'), { editionId, name: 'Cable a Cielo 3' }))
  expect(next).toMatchObject({ stage: 'intake', saleOpensAt: null, releasedVersion: 0 })
  const counted = async (of: string) => {
    const file = opened(await exported('altiplano', true, of))
    const rows = JSON.parse(file['manifest.json']!).rows as Record<string, number>
    return Object.fromEntries(Object.entries(rows).filter(([, count]) => count > 0))
  }
  const [before, after] = [await counted(editionId), await counted(next.id)]
  const ofOrganisation = new Set(allTables.flatMap(({ name, belongs }) => (belongs === 'all' ? [name] : [])))
  // Readers of the festival are the organisation's too; one of a section or a film would be the edition's.
  ofOrganisation.add('subscription')
  const own = Object.keys(after).filter(name => name !== 'edition' && !ofOrganisation.has(name))
  expect(own.length).toBeGreaterThan(3)
  for (const name of own) expect([...inherited], name).toContain(name)
  expect(after.section).toBe(before.section)
  expect(after.opening_window).toBe(before.opening_window)
})

test('films that are here already stay as they are, with all that hangs on them', async () => {
  const within = <Row>(organisation: string, query: RawBuilder<Row>) =>
    database.connection.withinOrganisation(
      organisation,
      async transaction => (await query.execute(transaction)).rows,
    )
  const { id: second } = must(
    await beginNextEdition(house, at('altiplano'), { editionId, name: 'Cable a Cielo otra vez' }),
  )
  await within(
    'altiplano',
    sql`
    insert into edition_film select ${second}, film_id from edition_film where edition_id = ${editionId}`,
  )
  await within('twice', sql`update film set note = '{"en": "Ours"}'`)
  const kept = sql<{ films: number; credits: number; ours: number }>`
    select (select count(*) from film) as films, (select count(*) from credit) as credits,
      (select count(*) from film where note = '{"en": "Ours"}') as ours`
  const before = await within('twice', kept)
  expect(must(await taken('twice', await exported('altiplano', false, second))).id).toBe(second)
  expect(await within('twice', kept)).toEqual(before)
  const [shown] = await within(
    'twice',
    sql<{ films: number }>`
    select count(*) as films from edition_film where edition_id = ${second}`,
  )
  expect(shown!.films).toBe(before[0]!.films)
})

describe('bad input is refused by its name, and changes nothing', () => {
  const repacked = (change: (files: Unzipped) => void) => {
    const files = unzipSync(without)
    change(files)
    return zipSync(files, { level: 1 })
  }
  const edited = (name: string, edit: (text: string) => string) =>
    repacked(files => {
      files[name] = strToU8(edit(strFromU8(files[name]!)))
    })
  const pathFor = (name: string) => pathOf(allTables.find(table => table.name === name)!)

  test.each([
    ['no ZIP', () => strToU8('Dear all, attached you find …'), 'archive-damaged'],
    ['an end too early', () => without.subarray(0, without.length / 2), 'archive-damaged'],
    ['a byte of a file that changed', () => Buffer.from(without).fill(0xff, 5000, 5040), 'archive-damaged'],
    ['another ZIP', () => zipSync({ 'a.txt': strToU8('a') }), 'archive-unknown'],
    [
      'a newer form',
      () => edited('manifest.json', text => text.replace('"version": 1', '"version": 2')),
      'archive-unknown',
    ],
    [
      'a table that is missing',
      () => repacked(files => delete files[pathFor('credit')]),
      'archive-file-missing',
    ],
    [
      'a document that is missing',
      () =>
        repacked(files => delete files[Object.keys(files).find(name => name.startsWith('files/document'))!]),
      'archive-file-missing',
    ],
    [
      'a path that leads out',
      () => repacked(files => (files['../../etc/cron.d/x'] = strToU8('x'))),
      'archive-file-unknown',
    ],
    [
      'a column of another program',
      () => edited(pathFor('credit'), text => text.replace('role', 'job')),
      'archive-table-wrong',
    ],
    [
      'a word where a number belongs',
      () => edited(pathFor('release'), text => text.replace(/"version":1\b/, '"version":"one"')),
      'archive-table-wrong',
    ],
    [
      'rows of another edition',
      () =>
        edited(pathFor('opening_window'), text =>
          text.replaceAll(editionId, '0b7a3ab4-6e1b-4a6c-9d5e-0a1b2c3d4e5f'),
        ),
      'archive-table-wrong',
    ],
    ['a row that names none', () => edited(pathFor('section'), () => '[]'), 'archive-rows-refused'],
    [
      'seats that do not add up',
      () => edited(pathFor('screening_seats'), text => text.replace(/,(\d+),(no|yes)/, ',1$1,$2')),
      'archive-rows-refused',
    ],
  ])('%s', async (_, bytes, refused) => {
    expect(await taken('broken', bytes())).toMatchObject({ refused })
    expect(await rowsIn('broken')).toBe(0)
  })

  test('a row that is there already is told by what tells it apart, in no words of the database', async () => {
    const path = pathFor('section')
    const [section] = JSON.parse(strFromU8(unzipSync(without)[path]!)) as { id: string }[]
    const bytes = edited(path, text => JSON.stringify([...JSON.parse(text), section]))
    const answer = await taken('broken', bytes)
    if (!isRefusal(answer)) throw new Error('It was taken')
    expect(answer.about).toMatchObject({ table: 'section', fault: 'there', column: 'id', value: section!.id })
    for (const language of houseLanguages) {
      expect(speakRefusal(language, answer)).toContain(section!.id)
      expect(speakRefusal(language, answer)).not.toContain(answer.about.rule)
    }
  })

  test('a row that hangs on another edition', async () => {
    must(await taken('strange', without))
    const { id: next } = must(await beginNextEdition(house, at('altiplano'), { editionId, name: 'Otra' }))
    const files = unzipSync(await exported('altiplano', false, next))
    const name = pathFor('door_rule')
    const [screening] = JSON.parse(strFromU8(unzipSync(without)[pathFor('screening')]!)) as { id: string }[]
    const row = [screening!.id, 'stamp', now.toString(), 'export']
    files[name] = strToU8(`${strFromU8(files[name]!)}${row.join(',')}\r\n`)
    const before = await rowsIn('strange')
    expect(await taken('strange', zipSync(files, { level: 1 }))).toMatchObject({
      refused: 'archive-table-wrong',
      about: { name },
    })
    expect(await rowsIn('strange')).toBe(before)
  })

  test('more files than an archive holds, before one is written or read', async () => {
    const few = { ...house, archives: zipArchives({ mostFiles: 51 }) }
    const wish = { editionId, withPeople: false }
    const written: Uint8Array[] = []
    const answer = await exportEdition(few, at('altiplano'), wish, async chunk => void written.push(chunk))
    expect(answer).toMatchObject({ refused: 'archive-too-large', about: { mostFiles: 51 } })
    expect(written).toEqual([])
    expect(await importEdition(few, at('broken'), { bytes: without })).toEqual(answer)
  })

  test('a bomb, before it goes off', async () => {
    const bomb = repacked(files => {
      files[pathFor('news')] = new Uint8Array(8 * 1024 * 1024)
    })
    const small = { ...house, archives: zipArchives({ most: 4 }) }
    const answer = await importEdition(small, at('broken'), { bytes: bomb })
    expect(answer).toMatchObject({ refused: 'archive-too-large' })
    expect(await rowsIn('broken')).toBe(0)
  })
})
