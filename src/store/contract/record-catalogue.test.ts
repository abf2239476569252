import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFilm } from '#acts/record/create-film.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { rereadDocuments } from '#acts/record/reread-documents.ts'
import { showDocument } from '#acts/record/show-document.ts'
import { showFilm } from '#acts/record/show-film.ts'
import { freeSlug, slugOf } from '#core/slug.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const DIRECTORS = ['Ada Brunner', 'Inés Quiroga', 'Marc Ostrowski', 'Noor Claes']
const NIGHTS = ['21:00', '19:30', '18:15']

const entry = (at: number, title = `The Lantern of Street ${at + 1}`) => `${title}
Switzerland ${2000 + (at % 20)}, ${60 + at} min
Director: ${DIRECTORS[at % DIRECTORS.length]}
Friday 24.06.2022 ${NIGHTS[at % NIGHTS.length]} Stadtkino Basel
A lamplighter walks down his street for the last time and is told at every door what happened there at night.
`

const receive = async (name: string, text: string) =>
  must(
    await receiveDocument(stage.house, acting, {
      editionId: stage.edition.id,
      name,
      bytes: new TextEncoder().encode(text),
    }),
  )

const filmWithId = async (filmId: string) => must(await showFilm(stage.house, acting, { filmId }))

test('every film of a catalogue stands on its own stretch of it, also where a page of its own came before', async () => {
  const single = await receive('single.txt', entry(7))
  const numbers = Array.from({ length: 40 }, (_, at) => at)
  const { documentId, filmIds, read } = await receive(
    'catalogue.txt',
    // told twice, it is one film
    [...numbers, 3].map(at => entry(at)).join('\n'),
  )
  expect(read.entries).toHaveLength(41)
  expect(filmIds).toHaveLength(40)
  expect(filmIds[7]).toBe(single.filmIds[0])
  const { claims } = must(await showDocument(stage.house, acting, { documentId }))
  for (const [at, filmId] of filmIds.entries()) {
    const { film, ...told } = await filmWithId(filmId)
    expect(film.facts).toMatchObject({
      title: `The Lantern of Street ${at + 1}`,
      directors: [DIRECTORS[at % DIRECTORS.length]],
      minutes: 60 + at,
    })
    const stretches = read.entries!.filter(each => each.facts.title === film.facts.title)
    expect(stretches).toHaveLength(at === 3 ? 2 : 1)
    const own = claims.filter(claim =>
      stretches.some(({ start, end }) => claim.start >= start && claim.end <= end),
    )
    expect(told.claims.filter(claim => claim.documentId === documentId)).toEqual(
      own.map(claim => ({ ...claim, documentId })),
    )
    expect(told.documents.find(({ id }) => id === documentId)?.filmIds).toEqual(filmIds)
  }
  const proposals = await stage.house.store.within(acting.organisation, ({ programme }) =>
    programme.proposals.ofEdition(stage.edition.id),
  )
  expect(proposals.map(it => it.filmId).sort()).toEqual([...filmIds].sort())
  expect(must(await rereadDocuments(stage.house, acting, { editionId: stage.edition.id }))).toEqual({
    documents: 2,
    changedFilms: [],
  })
})

test('films of one title get addresses by number, in the order they came', async () => {
  const title = 'The Same Long Title That Many People Gave To Their Film Without Knowing Of Each Other'
  const taken = new Set<string>()
  for (let year = 1950; year < 1975; year++) {
    const film = must(
      await createFilm(stage.house, acting, { editionId: stage.edition.id, facts: { title, year } }),
    )
    expect(film.slug).toBe(freeSlug(slugOf(title), taken))
    taken.add(film.slug)
  }
})
