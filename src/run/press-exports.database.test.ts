import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { House } from '#acts/ports/house.ts'
import { addPressEntry } from '#acts/press/add-press-entry.ts'
import { addPullQuote } from '#acts/press/add-pull-quote.ts'
import { changePressEntry } from '#acts/press/change-press-entry.ts'
import { exportPosterQuotes } from '#acts/press/export-poster-quotes.ts'
import { exportPressReview } from '#acts/press/export-press-review.ts'
import { removePressEntry } from '#acts/press/remove-press-entry.ts'
import { showPressReview } from '#acts/press/show-press-review.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { showFilm } from '#acts/record/show-film.ts'
import type { PressEntry } from '#core/film/film.ts'
import type { CoverageWish } from '#core/press/press-review.ts'
import { stationery } from '#letters/stationery.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from '#store/contract/programme-stage.ts'

let stage: ProgrammeStage
let house: Pick<House, 'store' | 'clock' | 'documentText' | 'stationery'>
let review: PressEntry
const article = `“Salzweg” Walks on Ice That Is None

Review by Luc Ménard

Thu 12 May 2022

“Salzweg”, directed by Rahel Odermatt, is a patient film about salt. Nothing in it hurries, and nobody forgets its last hour.

Its first half is hard going; that sentence is for readers of the paper alone.

The Lantern Weekly
`

beforeAll(async () => {
  stage = await openProgrammeStage()
  const printing = { printer: typstPrinting(), qrCodes: qrCodes(), publicUrl: 'https://bildrausch.example' }
  house = { ...stage.house, stationery: stationery(printing) }
  const bytes = new TextEncoder().encode(article)
  const { filmIds } = must(
    await receiveDocument(house, acting, { editionId: stage.edition.id, name: 'salzweg.txt', bytes }),
  )
  const [read] = must(await showFilm(house, acting, { filmId: filmIds[0]! })).press
  const outlet = 'The Lantern Weekly'
  review = must(await changePressEntry(house, acting, { pressEntryId: read!.id, outlet }))
  await add({ kind: 'news', title: '=Ein Film kommt', outlet: 'Die Bergpost', language: 'de' })
})
afterAll(() => stage?.drop())

const add = async (change: Partial<PressEntry> & Pick<PressEntry, 'kind' | 'title' | 'language'>) =>
  must(await addPressEntry(house, acting, { filmId: review.filmId, ...change }))
const shown = async (wish: CoverageWish = {}) =>
  must(await showPressReview(house, acting, { editionId: stage.edition.id, ...wish })).review
const textOf = async (pdf: Uint8Array) =>
  (await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })).text.replaceAll(/\s+/g, ' ')
const titles = async (wish?: CoverageWish) =>
  (await shown(wish)).days.flatMap(({ day, articles }) =>
    articles.map(each => [day?.toString() ?? null, each.title]),
  )

test('a review that came in tells when it appeared; somebody can say otherwise, or that nobody knows', async () => {
  expect(review).toMatchObject({ kind: 'review', author: 'Luc Ménard', published: false })
  const said = async (appearedOn: Temporal.PlainDate | null) =>
    must(await changePressEntry(house, acting, { pressEntryId: review.id, appearedOn })).appearedOn
  expect(String(review.appearedOn)).toBe('2022-05-12')
  expect(await said(null)).toBeNull()
  expect(await said(review.appearedOn)).toEqual(review.appearedOn)
})

test('all coverage stands by day, and is narrowed by what is wished for', async () => {
  const gone = await add({ kind: 'interview', title: 'Gone again', language: 'en' })
  must(await removePressEntry(house, acting, { pressEntryId: gone.id }))
  expect(await titles()).toEqual([
    ['2022-05-12', review.title],
    [null, '=Ein Film kommt'],
  ])
  for (const wish of [{ outlet: 'Die Bergpost' }, { writtenIn: 'de' }, { kind: 'news' as const }])
    expect(await titles(wish)).toEqual([[null, '=Ein Film kommt']])
  expect((await titles({ filmId: review.filmId })).length).toBe(2)
  expect((await shown({ kind: 'interview' })).choices.outlets).toEqual(['Die Bergpost', 'The Lantern Weekly'])
  expect(await showPressReview(house, acting, { editionId: 'none' })).toMatchObject({ refused: 'not-found' })
})

test('the PDF and the table hold the placed words of an article and nothing else of it', async () => {
  const quoted = 'a patient film about salt'
  const quote = { pressEntryId: review.id, text: quoted, stars: { given: 3.5, of: 4 }, placed: true }
  must(await addPullQuote(house, acting, quote))
  must(await addPullQuote(house, acting, { ...quote, text: 'Nothing in it hurries', placed: false }))
  const written = (form: 'pdf' | 'csv') =>
    exportPressReview(house, acting, { editionId: stage.edition.id, form, language: 'en' })

  const table = new TextDecoder().decode(must(await written('csv')).bytes).split('\r\n')
  expect(table[1]).toBe(
    `2022-05-12,Review,Salzweg,${review.title},The Lantern Weekly,Luc Ménard,en,,3.5/4,${quoted}`,
  )
  expect(table[2]).toContain(',"\'=Ein Film kommt",')
  const pdf = must(await written('pdf')).bytes
  const plain = await textOf(pdf)
  for (const told of ['Press review', '12 May 2022', 'Luc Ménard', '3.5 of 4 stars', quoted])
    expect(plain).toContain(told)
  for (const file of [table.join(), plain]) expect(file).not.toMatch(/hurries|hard going/)
  expect(Buffer.from(pdf).includes('pdfuaid:part')).toBe(true)
})

test('for posters there is what the public sees: placed quotes of published entries, translations marked', async () => {
  const language = 'en' as const
  const entry = {
    title: 'For posters',
    outlet: 'The Lantern Weekly',
    language,
    documentId: review.documentId,
  }
  const { id: pressEntryId } = await add({ kind: 'review', ...entry })
  const quote = {
    pressEntryId,
    text: 'nobody forgets its last hour',
    stars: { given: 3.5, of: 4 },
    placed: true,
  }
  const translated = { translations: { de: 'Die letzte Stunde vergisst niemand' }, translatedBy: 'Ana Vogt' }
  must(await addPullQuote(house, acting, { ...quote, ...translated }))
  const written = (form: 'pdf' | 'txt') =>
    exportPosterQuotes(house, acting, { filmId: review.filmId, form, language })
  expect(await written('txt')).toMatchObject({ refused: 'not-found' })

  must(await changePressEntry(house, acting, { pressEntryId, published: true }))
  expect(new TextDecoder().decode(must(await written('txt')).bytes)).toBe(`Quotes for posters: Salzweg

3.5 of 4 stars
“nobody forgets its last hour”
The Lantern Weekly

3.5 of 4 stars
“Die letzte Stunde vergisst niemand”
The Lantern Weekly
translation, original in English; translated by Ana Vogt
`)
  const pdf = must(await written('pdf')).bytes
  expect(await textOf(pdf)).toContain('“nobody forgets its last hour” The Lantern Weekly')
  expect((await getDocumentProxy(pdf.slice())).numPages).toBe(2)
  expect(Buffer.from(pdf).includes('pdfuaid:part')).toBe(true)
})
