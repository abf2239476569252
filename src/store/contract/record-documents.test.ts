import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPressEntries } from '#acts/press/list-press-entries.ts'
import { assignDocument } from '#acts/record/assign-document.ts'
import { changePerson } from '#acts/record/change-person.ts'
import { createFilm } from '#acts/record/create-film.ts'
import { listDocuments } from '#acts/record/list-documents.ts'
import { listFilms } from '#acts/record/list-films.ts'
import { listPeople } from '#acts/record/list-people.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { removeDocument } from '#acts/record/remove-document.ts'
import { rereadDocuments } from '#acts/record/reread-documents.ts'
import { restoreDocument } from '#acts/record/restore-document.ts'
import { settleFact } from '#acts/record/settle-fact.ts'
import { showDocument } from '#acts/record/show-document.ts'
import { showFilm } from '#acts/record/show-film.ts'
import { showPerson } from '#acts/record/show-person.ts'
import { unsettleFact } from '#acts/record/unsettle-fact.ts'
import { acceptProposal } from '#acts/timetable/accept-proposal.ts'
import { declineProposal } from '#acts/timetable/decline-proposal.ts'
import { listProposals } from '#acts/timetable/list-proposals.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const receive = async (name: string, text: string) =>
  must(
    await receiveDocument(stage.house, acting, {
      editionId: stage.edition.id,
      name,
      bytes: new TextEncoder().encode(text),
    }),
  )
const film = async (filmId: string) => must(await showFilm(stage.house, acting, { filmId }))

const programmePage = `Der Salzweg

Director: Ilse Vandermeer
Year: 2021
Country: Bolivia, Belgium
Running time: 92 min
Language: Spanish
Subtitles: English

Friday Fri 24.06.202224.06.2220:45kult.kino atelier 2
Sunday 26.06.2022 15:45 Stadtkino Basel

In presence of the director

Synopsis: Two sisters carry salt over the pass their mother would never cross, and meet the road that made it worthless.
`

const releasePage = `Der Salzweg (original title)
1h 32min   Drama   Language: Spanish   Subtitles: English
Cert: 12

Director - Ilse Vandermeer
Producers - Noor Claes, Tomás Quispe
`

test('two documents of one film make one record that keeps every claim', async () => {
  const first = await receive('programme.txt', programmePage)
  const second = await receive('release.txt', releasePage)
  expect(first.alreadyThere).toBe(false)
  expect(second.filmIds).toEqual(first.filmIds)
  const { film: record, documents, claims } = await film(first.filmIds[0]!)
  expect(record.slug).toBe('der-salzweg')
  expect(record.facts).toMatchObject({
    title: 'Der Salzweg',
    directors: ['Ilse Vandermeer'],
    year: 2021,
    minutes: 92,
    producers: ['Noor Claes', 'Tomás Quispe'],
  })
  expect(documents.map(document => document.name)).toEqual(['programme.txt', 'release.txt'])
  expect(record.sources.minutes).toHaveLength(2)
  for (const documentId of [first.documentId, second.documentId]) {
    const document = must(await showDocument(stage.house, acting, { documentId }))
    expect(document.claims.length).toBeGreaterThan(3)
    for (const claim of document.claims) {
      expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote)
      expect(claims).toContainEqual({ ...claim, documentId })
    }
  }
})

test('the same bytes come in once', async () => {
  const again = await receive('programme, copy.txt', programmePage)
  expect(again.alreadyThere).toBe(true)
  expect(again.read.facts.title).toBe('Der Salzweg')
  const { rows } = await listDocuments(stage.house, acting, { editionId: stage.edition.id, search: 'salz' })
  expect(rows.map(row => row.name).sort()).toEqual(['programme.txt', 'release.txt'])
  expect(rows[0]).toMatchObject({ filmTitles: ['Der Salzweg'] })
})

test('stated screenings wait for a person, with the screen the name means and the guests', async () => {
  const { house, edition, screens } = stage
  const { rows } = await listProposals(house, acting, { editionId: edition.id, state: 'open' })
  expect(rows).toMatchObject([
    {
      date: '2022-06-24',
      time: '20:45',
      screenId: screens.atelier2.id,
      guestNames: ['Ilse Vandermeer'],
      filmTitle: 'Der Salzweg',
      documentName: 'programme.txt',
    },
    { date: '2022-06-26', time: '15:45', screenId: screens.stadtkino.id },
  ])
  const [first, second] = rows
  const placed = must(await acceptProposal(house, acting, { proposalId: first!.id }))
  expect(placed.screening).toMatchObject({ screenId: screens.atelier2.id, filmMinutes: 92 })
  expect(placed.screening.startsAt.toString()).toBe('2022-06-24T20:45:00+02:00[Europe/Zurich]')
  expect(await acceptProposal(house, acting, { proposalId: first!.id })).toMatchObject({
    refused: 'already-exists',
  })
  must(await declineProposal(house, acting, { proposalId: second!.id }))
  const timetable = must(await showTimetable(house, acting, { editionId: edition.id }))
  expect(timetable.guests).toMatchObject([{ name: 'Ilse Vandermeer', role: 'directors' }])
  expect(placed.screening.guestIds).toEqual([timetable.guests[0]!.id])
})

test('a settlement outlives reading again; accepted and declined proposals stay so', async () => {
  const { house, edition } = stage
  const { rows } = await listFilms(house, acting, { editionId: edition.id, search: 'salzweg' })
  const filmId = rows[0]!.id
  const settled = must(await settleFact(house, acting, { filmId, field: 'minutes', value: 94 }))
  expect(settled.facts.minutes).toBe(94)
  const before = await film(filmId)
  const reread = must(await rereadDocuments(house, acting, { editionId: edition.id }))
  expect(reread).toEqual({ documents: 2, changedFilms: [] })
  const after = await film(filmId)
  expect(after).toEqual({ ...before, claims: expect.anything() })
  expect(after.claims).toEqual(before.claims)
  expect(after.film.settlements).toMatchObject([{ field: 'minutes', value: 94, by: 'ana' }])
  const proposals = await listProposals(house, acting, { editionId: edition.id })
  expect(proposals.rows.map(row => row.state)).toEqual(['accepted', 'declined'])
  expect(await settleFact(house, acting, { filmId, field: 'minutes', value: 'long' })).toMatchObject({
    refused: 'wrong-value',
    about: { field: 'minutes' },
  })
  expect(await settleFact(house, acting, { filmId, field: 'minutes', value: 1, version: 1 })).toMatchObject({
    refused: 'stale',
  })
  const back = must(await unsettleFact(house, acting, { filmId, field: 'minutes' }))
  expect(back.facts.minutes).toBe(92)
})

test('two films of one title are told apart by director and year', async () => {
  const other = await receive(
    'older.txt',
    `Der Salzweg\n\nDirector: Bruno Keel\nYear: 1974\nCountry: Switzerland\nRunning time: 71 min\n`,
  )
  const { rows } = await listFilms(stage.house, acting, { editionId: stage.edition.id, sort: 'year' })
  expect(rows.map(row => [row.title, row.year, row.slug])).toEqual([
    ['Der Salzweg', 1974, 'der-salzweg-2'],
    ['Der Salzweg', 2021, 'der-salzweg'],
  ])
  expect(other.filmIds).toEqual([rows[0]!.id])
  const article = await receive(
    'review.txt',
    `Film Review: A Mountain Film That Forgets Nothing At All

By Mara Lindqvist

In Der Salzweg, director Ilse Vandermeer follows two sisters over a pass. The film is a masterpiece of patience, and a
review can hardly say why. Der Salzweg never hurries.
`,
  )
  expect(article.filmIds).toEqual([rows[1]!.id])
})

test('a document that fits two films waits, and a person says which', async () => {
  const unclear = await receive('unclear.txt', `Der Salzweg\n\nSubtitles: German\n`)
  expect(unclear.filmIds).toEqual([])
  const { rows } = await listFilms(stage.house, acting, { editionId: stage.edition.id, sort: 'year' })
  const filmId = rows[0]!.id
  must(await assignDocument(stage.house, acting, { documentId: unclear.documentId, filmId }))
  expect((await film(filmId)).documents.map(document => document.name)).toEqual(['older.txt', 'unclear.txt'])
  const own = must(
    await assignDocument(stage.house, acting, { documentId: unclear.documentId, filmId: null }),
  )
  expect((await film(filmId)).documents.map(document => document.name)).toEqual(['older.txt'])
  expect((await film(own.filmIds[0]!)).film.slug).toBe('der-salzweg-3')
})

test('a removed document speaks no more, and comes back as it was', async () => {
  const { house, edition } = stage
  const { rows } = await listDocuments(house, acting, { editionId: edition.id, search: 'release' })
  const documentId = rows[0]!.id
  const filmId = rows[0]!.filmIds[0]!
  const before = await film(filmId)
  must(await removeDocument(house, acting, { documentId }))
  const without = await film(filmId)
  expect(without.film.facts.producers).toBeUndefined()
  expect(without.documents.map(document => document.name)).not.toContain('release.txt')
  must(await restoreDocument(house, acting, { documentId }))
  const restored = await film(filmId)
  expect(restored.film.facts).toEqual(before.film.facts)
  expect(restored.credits).toEqual(before.credits)

  const only = await listDocuments(house, acting, { editionId: edition.id, search: 'older' })
  must(await removeDocument(house, acting, { documentId: only.rows[0]!.id }))
  expect((await listFilms(house, acting, { editionId: edition.id, search: 'keel' })).total).toBe(0)
  must(await restoreDocument(house, acting, { documentId: only.rows[0]!.id }))
  expect((await listFilms(house, acting, { editionId: edition.id, search: 'keel' })).total).toBe(1)
})

test('a film entered by hand stands on its settlements', async () => {
  const { house, edition } = stage
  const made = must(
    await createFilm(house, acting, {
      editionId: edition.id,
      facts: { title: 'Śnieg', directors: ['Ilse Vandermeer'], year: 2019, countries: ['PL'], minutes: 15 },
      note: { de: 'Ein kurzer Film.' },
    }),
  )
  expect(made.slug).toBe('snieg')
  expect(made.facts.countries).toEqual(['PL'])
  expect(made.note).toEqual({ de: 'Ein kurzer Film.' })
  expect((await listFilms(house, acting, { editionId: edition.id, search: 'SNIEG vander' })).total).toBe(1)
  expect(await unsettleFact(house, acting, { filmId: made.id, field: 'title' })).toMatchObject({
    about: { field: 'title' },
  })
  expect(must(await unsettleFact(house, acting, { filmId: made.id, field: 'year' })).facts.year).toBe(
    undefined,
  )
  const wrong = { editionId: edition.id, facts: { title: 'No', countries: ['Poland'] } }
  expect(await createFilm(house, acting, wrong)).toMatchObject({ about: { field: 'countries' } })
  expect(await createFilm(house, acting, { editionId: edition.id, facts: {} })).toMatchObject({
    about: { field: 'title' },
  })
})

test('a person is one person over all films, and the desk’s words stand first', async () => {
  const { house, edition } = stage
  const { rows } = await listPeople(house, acting, { editionId: edition.id, search: 'vandermeer' })
  expect(rows).toMatchObject([{ name: 'Ilse Vandermeer', filmCount: 2 }])
  const personId = rows[0]!.id
  const changed = must(
    await changePerson(house, acting, { personId, biography: { en: 'Born by the sea.', de: '' } }),
  )
  expect(changed.biography).toEqual({ en: 'Born by the sea.' })
  must(await rereadDocuments(house, acting, { editionId: edition.id }))
  const shown = must(await showPerson(house, acting, { personId }))
  expect(shown.person.biography.en).toBe('Born by the sea.')
  expect(shown.credits.map(credit => credit.role)).toEqual(['directors', 'directors'])
})

test('an article becomes an unpublished press entry with its headline', async () => {
  const { rows } = await listPressEntries(stage.house, acting, { editionId: stage.edition.id })
  expect(rows).toMatchObject([
    {
      kind: 'review',
      title: 'Film Review: A Mountain Film That Forgets Nothing At All',
      published: false,
      filmTitle: 'Der Salzweg',
    },
  ])
})

const catalogue = `Short Films

Der Kiosk

Ada Brunner

Switzerland 2021, 14 min

A kiosk closes, and a whole street has to learn to talk to each other without it, slowly and not at all as planned.

Las Balsas

Inés Quiroga

Bolivia 2020, 21 min

Three rafts cross the lake at night. One of them carries a piano, the others the people who will not hear it.

Le Sel

Marc Ostrowski

France 2019, 17 min

A man who salts roads for a living spends his summer at the sea and finds that it has been waiting for him.
`

test('a page of several films is several films, each with its own claims', async () => {
  const { house, edition } = stage
  const { documentId, filmIds } = await receive('shorts.txt', catalogue)
  expect(filmIds).toHaveLength(3)
  const [kiosk, balsas, sel] = await Promise.all(filmIds.map(film))
  expect([kiosk, balsas, sel].map(each => [each!.film.facts.title, each!.film.facts.minutes])).toEqual([
    ['Der Kiosk', 14],
    ['Las Balsas', 21],
    ['Le Sel', 17],
  ])
  expect(balsas!.film.facts.directors).toEqual(['Inés Quiroga'])
  const document = must(await showDocument(house, acting, { documentId }))
  expect(document.entries.map(entry => entry.filmId)).toEqual(filmIds)
  for (const claim of balsas!.claims) {
    expect(claim.start).toBeGreaterThanOrEqual(document.entries[1]!.start)
    expect(claim.end).toBeLessThanOrEqual(document.entries[1]!.end)
    expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote)
  }
  must(await rereadDocuments(house, acting, { editionId: edition.id }))
  expect((await film(filmIds[1]!)).film).toEqual(balsas!.film)

  const assigned = await assignDocument(house, acting, { documentId, filmId: filmIds[0]!, entry: 2 })
  expect(must(assigned).filmIds).toEqual(filmIds.slice(0, 2))
  expect((await listFilms(house, acting, { editionId: edition.id, search: 'ostrowski' })).rows).toMatchObject(
    [{ id: filmIds[0] }],
  )
  expect((await film(filmIds[2]!)).removed).toBe(true)
})
