import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEdition } from '#acts/programme/create-edition.ts'
import { createItem } from '#acts/programme/create-item.ts'
import { createSection } from '#acts/programme/create-section.ts'
import { createVenue } from '#acts/programme/create-venue.ts'
import { removeItem } from '#acts/programme/remove-item.ts'
import { removeSection } from '#acts/programme/remove-section.ts'
import { restoreItem } from '#acts/programme/restore-item.ts'
import { listFilms } from '#acts/record/list-films.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { settleFact } from '#acts/record/settle-fact.ts'
import { acceptProposal } from '#acts/timetable/accept-proposal.ts'
import { listReleases } from '#acts/timetable/list-releases.ts'
import { moveScreening } from '#acts/timetable/move-screening.ts'
import { placeScreening } from '#acts/timetable/place-screening.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { showTimetable } from '#acts/timetable/show-timetable.ts'
import { isRefusal } from '#core/refusal.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const atOnce = <Answer>(count: number, act: (index: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)))
const wall = (text: string) => Temporal.PlainDateTime.from(text)

test('ten people who add a venue of one name get ten addresses', async () => {
  const venues = await atOnce(10, () => createVenue(stage.house, acting, { name: 'Odeón', country: 'CH' }))
  const slugs = venues.map(venue => must(venue).slug)
  expect(new Set(slugs).size).toBe(10)
  expect(slugs).toContain('odeon')
})

test('a file that is sent by several people at once comes in once, and makes one film', async () => {
  const text =
    'Der Salzweg\n\nDirector: Ilse Vandermeer\nYear: 2021\nRunning time: 92 min\n24.06.2022 20:45 Stadtkino Basel\n'
  const answers = await atOnce(6, () =>
    receiveDocument(stage.house, acting, {
      editionId: stage.edition.id,
      name: 'film.txt',
      bytes: new TextEncoder().encode(text),
    }),
  )
  expect(answers.filter(answer => !must(answer).alreadyThere)).toHaveLength(1)
  const { rows } = await listFilms(stage.house, acting, { editionId: stage.edition.id })
  expect(rows.map(row => row.slug)).toEqual(['der-salzweg'])
})

test('a proposal that two people accept becomes one screening', async () => {
  const { house, edition } = stage
  const [proposal] = await house.store.within(acting.organisation, ({ programme }) =>
    programme.proposals.ofEdition(edition.id),
  )
  const answers = await atOnce(4, () => acceptProposal(house, acting, { proposalId: proposal!.id }))
  expect(
    answers.filter(answer => isRefusal(answer)).map(answer => isRefusal(answer) && answer.refused),
  ).toEqual(Array(3).fill('already-exists'))
  expect(must(await showTimetable(house, acting, { editionId: edition.id })).screenings).toHaveLength(1)
})

test('a timetable that several people release has one new version', async () => {
  const { house, edition } = stage
  const answers = await atOnce(5, () => releaseTimetable(house, acting, { editionId: edition.id }))
  const refusals = answers.filter(answer => isRefusal(answer))
  expect(refusals).toHaveLength(4)
  expect(refusals.every(answer => answer.refused === 'nothing-to-release')).toBe(true)
  expect((await listReleases(house, acting, { editionId: edition.id })).total).toBe(1)
})

test('of two who move the same screening from the same version, one is told that it is stale', async () => {
  const { house, edition, screens } = stage
  const filmIds = [await stage.film('Contested', 60)]
  const item = must(await createItem(house, acting, { editionId: edition.id, filmIds }))
  const { screening } = must(
    await placeScreening(house, acting, {
      editionId: edition.id,
      itemId: item.id,
      screenId: screens.atelier1.id,
      startsAt: wall('2022-06-23T10:00'),
    }),
  )
  const answers = await atOnce(2, index =>
    moveScreening(house, acting, {
      screeningId: screening.id,
      version: screening.version,
      startsAt: wall(`2022-06-23T1${index}:30`),
    }),
  )
  expect(answers.filter(answer => isRefusal(answer) && answer.refused === 'stale')).toHaveLength(1)
})

test('settling and receiving at the same moment lose nothing', async () => {
  const { house, edition } = stage
  const { rows } = await listFilms(house, acting, { editionId: edition.id, search: 'salzweg' })
  const filmId = rows[0]!.id
  await atOnce(8, async index => {
    if (index % 2 === 0) {
      must(await settleFact(house, acting, { filmId, field: 'genres', value: [`Genre ${index}`] }))
      return
    }
    const text = `Der Salzweg\n\nDirector: Ilse Vandermeer\nMusic: Composer Nr${index}\n`
    const bytes = new TextEncoder().encode(text)
    must(await receiveDocument(house, acting, { editionId: edition.id, name: `part ${index}.txt`, bytes }))
  })
  const film = await house.store.within(acting.organisation, ({ record }) => record.films.find(filmId))
  const documents = await house.store.within(acting.organisation, ({ record }) =>
    record.documents.ofFilm(filmId),
  )
  expect(documents).toHaveLength(5)
  expect(film!.facts.genres).toHaveLength(1)
  expect(film!.settlements.map(settlement => settlement.field)).toEqual(['genres'])
})

test('a film of an earlier edition is shown again without being copied', async () => {
  const { house, edition } = stage
  const filmId = await stage.film('Classic', 100)
  const next = must(
    await createEdition(house, acting, {
      name: 'Bildrausch 2023',
      country: 'CH',
      startsOn: Temporal.PlainDate.from('2023-06-21'),
      endsOn: Temporal.PlainDate.from('2023-06-25'),
      timeZone: 'Europe/Zurich',
      currency: 'CHF',
      languages: ['de'],
    }),
  )
  must(await createItem(house, acting, { editionId: next.id, filmIds: [filmId] }))
  expect((await listFilms(house, acting, { editionId: next.id })).rows.map(row => row.id)).toEqual([filmId])
  expect((await listFilms(house, acting, { editionId: edition.id, search: 'classic' })).total).toBe(1)
})

test('an item comes back only while its section is there', async () => {
  const { house, edition } = stage
  const section = must(await createSection(house, acting, { editionId: edition.id, name: { de: 'Hommage' } }))
  const item = must(
    await createItem(house, acting, {
      editionId: edition.id,
      sectionId: section.id,
      filmIds: [await stage.film('Homage', 70)],
    }),
  )
  must(await removeItem(house, acting, { itemId: item.id }))
  must(await removeSection(house, acting, { sectionId: section.id }))
  expect(await restoreItem(house, acting, { itemId: item.id })).toMatchObject({
    refused: 'not-found',
    about: { what: 'section' },
  })
})
