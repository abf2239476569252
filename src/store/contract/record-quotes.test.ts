import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPressEntry } from '#acts/press/add-press-entry.ts'
import { addPullQuote } from '#acts/press/add-pull-quote.ts'
import { changePullQuote } from '#acts/press/change-pull-quote.ts'
import { listPullQuotes } from '#acts/press/list-pull-quotes.ts'
import { removePullQuote } from '#acts/press/remove-pull-quote.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { placeScreenings } from '#acts/timetable/place-screenings.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
let filmId: string
let pressEntryId: string
const review = 'A patient film about salt. It is not easy, but nobody forgets its last hour.\n'

beforeAll(async () => {
  stage = await openProgrammeStage()
  const { house, edition, screens } = stage
  filmId = await stage.film('Salzweg', 100)
  const item = must(await createItem(house, acting, { editionId: edition.id, filmIds: [filmId] }))
  const screening = {
    itemId: item.id,
    screenId: screens.stadtkino.id,
    startsAt: Temporal.PlainDateTime.from('2022-06-23T20:00'),
    filmMinutes: 100,
    kind: 'public' as const,
  }
  must(await placeScreenings(house, acting, { editionId: edition.id, screenings: [screening] }))
  must(await releaseTimetable(house, acting, { editionId: edition.id }))
  const bytes = new TextEncoder().encode(review)
  const { documentId } = must(
    await receiveDocument(house, acting, { editionId: edition.id, name: 'review.txt', bytes }),
  )
  const entry = { filmId, documentId, kind: 'review' as const, title: 'Salt', language: 'en' }
  const written = { outlet: 'The Lantern', author: 'Luc Ménard', published: true }
  pressEntryId = must(await addPressEntry(house, acting, { ...entry, ...written })).id
})
afterAll(() => stage?.drop())

const shown = async () => {
  const programme = must(await showProgramme(stage.house, acting, { editionSlug: stage.edition.slug }))
  return programme.films.find(film => film.id === filmId)!.quotes
}

test('a quote stands on the words of its article, and the public sees it once it is placed', async () => {
  const { house } = stage
  const text = 'It is not easy … nobody forgets its last hour'
  const made = must(await addPullQuote(house, acting, { pressEntryId, text, stars: { given: 3.5, of: 4 } }))
  expect(made.spans.map(({ start, end }) => review.slice(start, end))).toEqual([
    'It is not easy',
    'nobody forgets its last hour',
  ])
  expect(must(await listPullQuotes(house, acting, { filmId }))).toEqual([made])
  expect(await shown()).toEqual([])
  const translated = { translations: { de: 'Nicht leicht' }, translatedBy: 'Ana', placed: true }
  must(await changePullQuote(house, acting, { pullQuoteId: made.id, ...translated }))
  expect(await shown()).toEqual([
    {
      ...{ id: made.id, filmId, text, language: 'en', outlet: 'The Lantern', author: 'Luc Ménard', url: '' },
      ...{ stars: { given: 3.5, of: 4 }, translations: { de: 'Nicht leicht' }, translatedBy: 'Ana' },
    },
  ])
  must(await removePullQuote(house, acting, { pullQuoteId: made.id }))
  expect(await shown()).toEqual([])
})

test('a forged quote is refused with the nearest passage, and so is a changed one; nothing of the article is shown', async () => {
  const { house } = stage
  const forged = { pressEntryId, text: 'It is easy, and nobody forgets its last hour' }
  expect(await addPullQuote(house, acting, forged)).toMatchObject({
    refused: 'quote-not-there',
    about: { nearest: expect.stringContaining('not easy, but nobody forgets') },
  })
  const quote = must(
    await addPullQuote(house, acting, { pressEntryId, text: 'a patient film', placed: true }),
  )
  const change = { pullQuoteId: quote.id, text: 'a brilliant film' }
  expect(await changePullQuote(house, acting, change)).toMatchObject({ refused: 'quote-not-there' })
  expect(must(await listPullQuotes(house, acting, { filmId })).map(({ text }) => text)).toEqual([
    'a patient film',
  ])
  expect(JSON.stringify(await shown())).not.toContain('salt')

  const link = { filmId, kind: 'review' as const, title: 'Only a link', language: 'en' }
  const linked = must(await addPressEntry(house, acting, link)).id
  expect(await addPullQuote(house, acting, { pressEntryId: linked, text: 'a patient film' })).toMatchObject({
    refused: 'quote-without-document',
  })
  const stars = { given: 6, of: 5 }
  expect(await addPullQuote(house, acting, { pressEntryId, text: 'a patient film', stars })).toMatchObject({
    refused: 'wrong-value',
    about: { field: 'stars' },
  })
})
