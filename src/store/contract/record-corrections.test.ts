import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctClaim } from '#acts/record/correct-claim.ts'
import { exportCase } from '#acts/record/export-case.ts'
import { listCorrections } from '#acts/record/list-corrections.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { rereadDocuments } from '#acts/record/reread-documents.ts'
import { restoreClaim } from '#acts/record/restore-claim.ts'
import { showDocument } from '#acts/record/show-document.ts'
import { showFilm } from '#acts/record/show-film.ts'
import { withdrawClaim } from '#acts/record/withdraw-claim.ts'
import { readDocument } from '#core/reading/read-document.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const page = (title: string) => `${title}

Director: Marta Ruiz
Country: Spain
Year: 2021
Running time: 94 min

Behind the lens stood Iker Sáez and Ane Gil, who both knew the salt works from within.
`

/** A document of its own for each test, and the words of it. */
async function received(title: string) {
  const text = page(title)
  const { documentId, filmIds } = must(
    await receiveDocument(stage.house, acting, {
      editionId: stage.edition.id,
      name: `${title}.txt`,
      bytes: new TextEncoder().encode(text),
    }),
  )
  const words = (field: string, quote: string) => {
    const start = text.indexOf(quote)
    return { documentId, field, start, end: start + quote.length }
  }
  const film = async () => must(await showFilm(stage.house, acting, { filmId: filmIds[0]! })).film
  return { documentId, text, words, film }
}

test('selected words become claims, and the film follows', async () => {
  const { words, film, text } = await received('Salt Harvest')
  const before = (await film()).version
  const document = must(
    await correctClaim(stage.house, acting, words('cinematographers', 'Iker Sáez and Ane Gil')),
  )
  const made = document.claims.filter(it => it.rule === 'correction')
  expect(made.map(it => [it.value, text.slice(it.start, it.end)])).toEqual([
    ['Iker Sáez', 'Iker Sáez'],
    ['Ane Gil', 'Ane Gil'],
  ])
  const { facts, version } = await film()
  expect(facts.cinematographers).toEqual(['Iker Sáez', 'Ane Gil'])
  expect(version).toBeGreaterThan(before)
})

test('a claim that is struck stays struck over a re-reading, until it is restored', async () => {
  const { documentId, words, film } = await received('North Light')
  const country = words('countries', 'Spain')
  must(await withdrawClaim(stage.house, acting, country))
  must(await rereadDocuments(stage.house, acting, { editionId: stage.edition.id }))
  expect((await film()).facts).not.toHaveProperty('countries')
  expect(must(await listCorrections(stage.house, acting, { documentId }))).toMatchObject([
    { field: 'countries', value: null, madeBy: 'ana' },
  ])
  must(await restoreClaim(stage.house, acting, country))
  expect((await film()).facts.countries).toEqual(['ES'])
  expect(await listCorrections(stage.house, acting, { documentId })).toEqual([])
})

test('what a person said stays said over a re-reading by a reader that grew', async () => {
  const { documentId, words, film } = await received('Slow Tide')
  must(await correctClaim(stage.house, acting, words('cinematographers', 'Iker Sáez')))
  must(await correctClaim(stage.house, acting, { ...words('year', '94'), value: 1994 }))
  await stage.house.store.within(acting.organisation, async ({ record }) => {
    const { text } = must(await record.documents.find(documentId).then(it => it!))
    await record.documents.readAgain(documentId, readDocument(text, 'older.txt'), 'older')
  })
  must(await rereadDocuments(stage.house, acting, { editionId: stage.edition.id }))
  const { reader } = must(await showDocument(stage.house, acting, { documentId }))
  expect(reader).not.toBe('older')
  expect((await film()).facts).toMatchObject({ cinematographers: ['Iker Sáez'], year: 1994 })
})

test('of a document of several films, what stands between their stretches can be nothing', async () => {
  const text = `Title: North Light\nCountry: Norway\nYear: 2020\n\nTitle: Salt Harvest\nCountry: Spain\nYear: 2021\n`
  const { documentId } = must(
    await receiveDocument(stage.house, acting, {
      editionId: stage.edition.id,
      name: 'week.txt',
      bytes: new TextEncoder().encode(text),
    }),
  )
  const { entries } = must(await showDocument(stage.house, acting, { documentId }))
  expect(entries.length).toBe(2)
  const gap = { start: entries[0]!.end, end: entries[1]!.start }
  expect(gap.end).toBeGreaterThan(gap.start)
  const outside = { documentId, field: 'title', ...gap, value: 'North Light' }
  expect(await correctClaim(stage.house, acting, outside)).toMatchObject({ refused: 'wrong-value' })
  expect(await listCorrections(stage.house, acting, { documentId })).toEqual([])
})

test('what a person said is taken back, and the reader’s own claim returns', async () => {
  const { documentId, words, film } = await received('Ferry Town')
  const year = words('year', '94')
  must(await correctClaim(stage.house, acting, { ...year, value: 1994 }))
  expect((await film()).facts.year).toBe(1994)
  must(await withdrawClaim(stage.house, acting, year))
  expect((await film()).facts.year).toBe(2021)
  expect(await listCorrections(stage.house, acting, { documentId })).toEqual([])
})

test('a corrected document goes out as a case folder', async () => {
  const { documentId, words, text } = await received('Glass Hills')
  must(await correctClaim(stage.house, acting, words('cinematographers', 'Iker Sáez')))
  const { name, files } = must(await exportCase(stage.house, acting, { documentId }))
  expect(name).toBe('glass-hills')
  expect(files.map(it => it.path)).toEqual([
    'glass-hills/document.txt',
    'glass-hills/expected.json',
    'glass-hills/why.txt',
  ])
  expect(files[0]!.text).toBe(text)
  const { kind, language, facts } = must(await showDocument(stage.house, acting, { documentId }))
  expect(JSON.parse(files[1]!.text)).toEqual({ kind, language, facts })
  expect(facts.cinematographers).toEqual(['Iker Sáez'])
  expect(files[2]!.text).toBe('Read wrongly until people corrected: cinematographers.\n')
})

test('what cannot be is refused by its name, and changes nothing', async () => {
  const { documentId, words } = await received('Low Water')
  const lens = words('minutes', 'Behind the lens')
  const refusals = [
    [correctClaim(stage.house, acting, lens), { refused: 'wrong-value', about: { field: 'minutes' } }],
    [correctClaim(stage.house, acting, { ...lens, value: 'long' }), { refused: 'wrong-value' }],
    [correctClaim(stage.house, acting, { ...lens, value: null }), { refused: 'wrong-value' }],
    [correctClaim(stage.house, acting, { ...lens, field: 'budget' }), { refused: 'wrong-value' }],
    [correctClaim(stage.house, acting, { ...lens, field: 'title', end: 99_999 }), { refused: 'wrong-value' }],
    [correctClaim(stage.house, acting, { ...lens, documentId: stage.edition.id }), { refused: 'not-found' }],
    [withdrawClaim(stage.house, acting, lens), { refused: 'not-found', about: { what: 'claim' } }],
    [restoreClaim(stage.house, acting, words('countries', 'Spain')), { refused: 'not-found' }],
  ] as const
  for (const [answer, expected] of refusals) expect(await answer).toMatchObject(expected)
  expect(await listCorrections(stage.house, acting, { documentId })).toEqual([])
})
