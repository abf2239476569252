import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Acting } from '#acts/acting.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listOrders } from '#acts/boxoffice/list-orders.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import { showDemand } from '#acts/boxoffice/show-demand.ts'
import { doorScreenings } from '#acts/door/door-screenings.ts'
import { listEditions } from '#acts/programme/list-editions.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { listDocuments } from '#acts/record/list-documents.ts'
import { listFilms } from '#acts/record/list-films.ts'
import { listProposals } from '#acts/timetable/list-proposals.ts'
import { listReleases } from '#acts/timetable/list-releases.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { listWaiting } from '#acts/waiting-list/list-waiting.ts'
import { readEditionFiles } from '#cli/seed/edition-files.ts'
import { loadDemo } from '#cli/seed/load-demo.ts'
import type { SeedHouse } from '#cli/seed/seeding.ts'
import type { Edition, EditionStage } from '#core/programme/edition.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { documentText } from '#outside/document-text/document-text.ts'
import { pictures } from '#outside/pictures.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { freshDatabase, type TestDatabase } from '#store/contract/database.ts'
import { createOrganisation } from '#store/migrate.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'

const now = Temporal.Instant.from('2026-11-22T20:00:00Z')
const files = await readEditionFiles()
let database: TestDatabase<HouseTables, OrganisationTables>
let house: SeedHouse

beforeAll(async () => {
  database = await freshDatabase<HouseTables, OrganisationTables>()
  house = {
    store: storeOver(database.connection),
    clock: { now: () => now },
    chance: { bytes: count => randomBytes(count) },
    signer: ticketSigning(),
    documentText,
    pictures,
  }
})

afterAll(() => database.drop())

/** Every stage in an organisation of its own, as one that begins with it. */
async function load(stage: EditionStage): Promise<{ acting: Acting; edition: Edition; editionId: string }> {
  const organisation = `demo-${stage}`
  const made = await createOrganisation(database.connectionString, organisation)
  if ('refused' in made) throw new Error(made.sentence)
  const edition = given(await loadDemo(house, organisation, files, { stage, seed: 7, now }))
  return { acting: { organisation, by: 'test' }, edition, editionId: edition.id }
}

function given<Answer>(answer: Answer): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer as Exclude<Answer, Refusal>
}

test('a load that breaks off leaves nothing behind', async () => {
  const organisation = 'demo-broken'
  const made = await createOrganisation(database.connectionString, organisation)
  if ('refused' in made) throw new Error(made.sentence)
  const broken: SeedHouse = {
    ...house,
    documentText: { textOf: () => Promise.reject(new Error('power cut')) },
  }
  const wish = { stage: 'on-sale', seed: 1, now } as const
  await expect(loadDemo(broken, organisation, files, wish)).rejects.toThrow('power cut')
  expect((await listEditions(house, { organisation, by: 'test' })).total).toBe(0)
})

describe('intake', () => {
  let loaded: Awaited<ReturnType<typeof load>>
  beforeAll(async () => {
    loaded = await load('intake')
  })

  test('every document is in the inbox, read as a film of the files', async () => {
    const { acting, editionId } = loaded
    const documents = await listDocuments(house, acting, { editionId, perPage: 500 })
    expect(documents.total).toBe(files.documents.size)
    expect(documents.rows.filter(row => row.filmIds.length !== 1).map(row => row.name)).toEqual([])
    const films = await listFilms(house, acting, { editionId, perPage: 500 })
    const stated = new Set([...files.films.values()].flatMap(film => (film.documents ? [film.title] : [])))
    expect(films.rows.filter(row => row.documentCount > 0)).toHaveLength(stated.size + 1)
  })

  test('what documents state of screenings waits to be decided', async () => {
    const { acting, editionId } = loaded
    const open = await listProposals(house, acting, { editionId, state: 'open', perPage: 500 })
    expect(open.total).toBeGreaterThanOrEqual(11)
    expect(open.rows.filter(row => row.screenId === null)).toEqual([])
  })
})

describe('programming', () => {
  let loaded: Awaited<ReturnType<typeof load>>
  beforeAll(async () => {
    loaded = await load('programming')
  })

  test('the draft holds the whole timetable and the one clash that is left to put right', async () => {
    const { acting, editionId } = loaded
    const { screenings, clashes } = given(await showTimetable(house, acting, { editionId }))
    expect(screenings).toHaveLength(files.screenings.filter(file => !file.added).length)
    expect(clashes.map(clash => clash.kind)).toEqual(['same-screen'])
  })

  test('what documents disagree about is left open, and no proposal is', async () => {
    const { acting, editionId } = loaded
    const films = await listFilms(house, acting, { editionId, perPage: 500 })
    expect(films.rows.filter(row => row.conflictCount > 0).map(row => row.title)).toEqual([
      'La piel del salar',
    ])
    expect((await listProposals(house, acting, { editionId, state: 'open' })).total).toBe(0)
  })
})

describe('on sale', () => {
  let loaded: Awaited<ReturnType<typeof load>>
  beforeAll(async () => {
    loaded = await load('on-sale')
  })

  test('the public sees 24 films, and no clash is left', async () => {
    const { acting, edition, editionId } = loaded
    const programme = given(await showProgramme(house, acting, { editionSlug: edition.slug }))
    expect(programme.films).toHaveLength(24)
    const needed = [
      'minutes',
      'year',
      'countries',
      'colour',
      'languages',
      'subtitles',
      'directors',
      'genres',
    ] as const
    const lacking = programme.films.flatMap(({ slug, facts }) =>
      needed.filter(field => facts[field] === undefined).map(field => `${slug}: ${field}`),
    )
    expect(lacking).toEqual([])
    expect(programme.films.filter(film => film.press.length > 0).length).toBeGreaterThan(5)
    expect(programme.news.length).toBeGreaterThan(0)
    expect(given(await showTimetable(house, acting, { editionId })).clashes).toEqual([])
  })

  test('the second version tells what became different', async () => {
    const { acting, editionId } = loaded
    const { rows } = await listReleases(house, acting, { editionId })
    expect(rows.map(row => row.version).sort()).toEqual([1, 2])
    const second = rows.find(row => row.version === 2)!
    expect(second.changes.map(change => change.what).sort()).toEqual(['added', 'cancelled', 'moved'])
  })

  test('some seats are sold and every book agrees', async () => {
    const { acting, editionId } = loaded
    expect(given(await listOrders(house, acting, { editionId })).total).toBeGreaterThan(20)
    expect(await checkLedger(house, acting, {})).toEqual([])
  })

  test('somewhere it is full, somewhere nearly, and elsewhere there are seats', async () => {
    const { acting, editionId } = loaded
    const left = given(await showAvailability(house, acting, { editionId }))
    const told = new Set([...left.values()].map(each => each.availability))
    for (const word of ['sold-out', 'few', 'many'] as const) expect(told).toContain(word)
  })

  test('people wished for things before the sale, and wait for what is sold out', async () => {
    const { acting, editionId } = loaded
    const { screenings, pairs } = await showDemand(house, acting, { editionId })
    expect(screenings.length).toBeGreaterThan(10)
    expect(pairs.length).toBeGreaterThan(10)
    const seats = await showAvailability(house, acting, { editionId })
    const [soldOut] = [...seats].find(([, { availability }]) => availability === 'sold-out')!
    const { requests } = await listWaiting(house, acting, { screeningId: soldOut })
    expect(requests.map(({ state }) => state)).toContain('waiting')
  })

  test('an address that is taken is refused and changes nothing', async () => {
    const again = await loadDemo(house, loaded.acting.organisation, files, { stage: 'intake', seed: 1, now })
    expect(isRefusal(again) && again.refused).toBe('already-exists')
  })
})

test.each(['running', 'over'] as const)('%s: people came to what has been shown', async stage => {
  const { acting, edition, editionId } = await load(stage)
  const doors = given(await doorScreenings(house, acting, { editionId, day: edition.startsOn }))
  expect(doors.some(door => door.admitted > 0)).toBe(true)
  expect(await checkLedger(house, acting, {})).toEqual([])
})
