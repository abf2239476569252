import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerNameQuestion } from '#acts/record/answer-name-question.ts'
import { createFilm } from '#acts/record/create-film.ts'
import { listNameQuestions } from '#acts/record/list-name-questions.ts'
import { listPeople } from '#acts/record/list-people.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { rereadDocuments } from '#acts/record/reread-documents.ts'
import { showFilm } from '#acts/record/show-film.ts'
import type { Facts } from '#core/film/facts.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

/** docs/rules/same-name.md */
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
const shown = async (filmId: string) => must(await showFilm(stage.house, acting, { filmId }))
const questions = async (filmId: string) => must(await listNameQuestions(stage.house, acting, { filmId }))
const made = async (facts: Facts) =>
  must(await createFilm(stage.house, acting, { editionId: stage.edition.id, facts })).id
const peopleCalled = async (search: string) =>
  (await listPeople(stage.house, acting, { editionId: stage.edition.id, search })).rows

const programme = `La laguna quieta

Director: QUISPE Ana
Screenplay: J. Böttcher
Cast: Vicente Luna, Wara Mamani
Year: 2021
Country: Bolivia
Running time: 92 min
Production: Socavón Cine
`
const release = `La laguna quieta

Directed by: Ana Quispe
Written by: Jürgen Boettcher
Cast: Vicente Luna Jr., Wara Mamani
Year: 2021
Country: Bolivia
Running time: 92 min
`

test('documents that spell names otherwise agree; the fullest spelling is shown, and the others are told', async () => {
  const { filmIds } = await receive('programme.txt', programme)
  await receive('release.txt', release)
  const { film, otherSpellings, people } = await shown(filmIds[0]!)
  expect(film.conflicts).toEqual([])
  expect(film.facts).toMatchObject({ directors: ['Ana Quispe'], writers: ['Jürgen Boettcher'] })
  expect(otherSpellings).toMatchObject([
    { field: 'directors', value: 'Ana Quispe', spelling: 'QUISPE Ana' },
    { field: 'writers', value: 'Jürgen Boettcher', spelling: 'J. Böttcher' },
  ])
  expect(people.map(({ name }) => name)).toContain('Jürgen Boettcher')
})

test('father and son stay two, are asked about, and an answer outlives re-reading until it is taken back', async () => {
  const { filmIds } = await receive('programme.txt', programme)
  const filmId = filmIds[0]!
  const both = ['Vicente Luna', 'Vicente Luna Jr.']
  expect((await shown(filmId)).film.facts.cast).toEqual(expect.arrayContaining(both))
  const [asked] = await questions(filmId)
  expect([asked!.one.name, asked!.other.name].sort()).toEqual(both)
  const pair = { filmId, kind: 'person', one: asked!.one.id, other: asked!.other.id } as const

  const [answered] = must(await answerNameQuestion(stage.house, acting, { ...pair, same: true }))
  expect(answered).toMatchObject({ answer: { same: true, by: acting.by } })
  await rereadDocuments(stage.house, acting, { editionId: stage.edition.id })
  expect((await shown(filmId)).film.facts.cast).toEqual(['Vicente Luna Jr.', 'Wara Mamani'])
  expect(await peopleCalled('Vicente')).toMatchObject([{ name: 'Vicente Luna Jr.' }])

  must(await answerNameQuestion(stage.house, acting, { ...pair, same: null }))
  expect((await shown(filmId)).film.facts.cast).toEqual(expect.arrayContaining(both))
  expect(await peopleCalled('Vicente')).toHaveLength(2)
})

test('one name on films of other kinds or times is two people until somebody says otherwise', async () => {
  const sound = await made({ title: 'Sound of salt', year: 1961, sound: ['John Smith'] })
  const cast = await made({ title: 'Salt again', year: 2021, cast: ['John Smith'] })
  const near = await made({ title: 'Salt once more', year: 2023, cast: ['John SMITH'] })
  const personOf = async (filmId: string) => (await shown(filmId)).people[0]!.id
  expect(await personOf(cast)).toBe(await personOf(near))
  expect(await personOf(sound)).not.toBe(await personOf(cast))

  const [asked] = await questions(sound)
  expect(asked).toMatchObject({
    kind: 'person',
    answer: null,
    other: { films: [{ roles: ['cast'] }, { roles: ['cast'] }] },
  })
  const pair = { filmId: sound, kind: 'person', one: asked!.one.id, other: asked!.other.id } as const
  must(await answerNameQuestion(stage.house, acting, { ...pair, same: true }))
  expect(await personOf(sound)).toBe(await personOf(cast))
  expect(await peopleCalled('John Smith')).toMatchObject([{ filmCount: 3 }])
  must(await answerNameQuestion(stage.house, acting, { ...pair, same: false }))
  expect(await personOf(sound)).not.toBe(await personOf(cast))
  expect(await questions(sound)).toMatchObject([{ answer: { same: false } }])
})

test('a company under its first letters is asked about, and is one once somebody says so', async () => {
  const document = (sales: string) => `Der Salzweg

Director: Ilse Vandermeer
Year: 2021
Running time: 92 min
World sales: ${sales}
`
  const { filmIds } = await receive('sales-a.txt', document('Best Friend Forever'))
  const filmId = filmIds[0]!
  await receive('sales-b.txt', document('BFF Sales'))
  expect((await shown(filmId)).film.facts.worldSales).toEqual(['Best Friend Forever', 'BFF Sales'])
  const [asked] = await questions(filmId)
  expect(asked).toMatchObject({
    kind: 'company',
    one: { name: 'Best Friend Forever' },
    other: { name: 'BFF Sales' },
  })
  const pair = { filmId, kind: 'company', one: 'Best Friend Forever', other: 'BFF Sales' } as const
  must(await answerNameQuestion(stage.house, acting, { ...pair, same: true }))
  const { film, otherSpellings } = await shown(filmId)
  expect(film.facts.worldSales).toEqual(['Best Friend Forever'])
  expect(otherSpellings).toMatchObject([{ value: 'Best Friend Forever', spelling: 'BFF Sales' }])
})

test('a question about one and the same, or about nobody, is refused', async () => {
  const filmId = await made({ title: 'Nobody', directors: ['Iris Kuu'] })
  const nobody = '00000000-0000-4000-8000-000000000000'
  const ask = (one: string, other: string) =>
    answerNameQuestion(stage.house, acting, { filmId, kind: 'person', one, other, same: true })
  expect(await ask(nobody, nobody)).toMatchObject({ refused: 'wrong-value' })
  expect(await ask(nobody, nobody.replace('8', '9'))).toMatchObject({ refused: 'not-found' })
})
