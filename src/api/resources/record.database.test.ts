import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialEdition, trialEdition } from '../contract/edition.ts'
import { type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let ask: Ask
let at: TrialEdition
beforeAll(async () => {
  trial = await trialHouse()
  const admin = await trial.asPerson(['admin'])
  at = await trialEdition(admin)
  ask = await trial.asPerson(['programmer'])
})
afterAll(() => trial.close())

const page = `La laguna quieta
Director: Ana Quispe
Country: Bolivia, France
Year: 2021
Running time: 85 min
Language: Spanish
Subtitles: English
`

function file(text: string | Uint8Array<ArrayBuffer>, name: string): FormData {
  const form = new FormData()
  form.append('file', new File([text], name))
  return form
}

const documents = () => `/v1/editions/${at.editionId}/documents`

test('a document is read into a film, once', async () => {
  const sent = await ask('POST', documents(), { body: file(page, 'laguna.txt') })
  expect(sent).toMatchObject({ status: 201, json: { alreadyThere: false } })
  const [filmId] = sent.json.filmIds
  const shown = await ask('GET', `/v1/films/${filmId}`)
  expect(shown.json.film.facts).toMatchObject({ title: 'La laguna quieta', directors: ['Ana Quispe'] })
  expect(shown.headers.get('etag')).toMatch(new RegExp(`^"${shown.json.film.version}[.]`))

  const { json: document } = await ask('GET', `/v1/documents/${sent.json.documentId}`)
  for (const claim of document.claims) {
    expect(document.text.slice(claim.start, claim.end)).toBe(claim.quote)
  }
  const again = await ask('POST', documents(), { body: file(page, 'laguna-again.txt') })
  expect(again.json).toMatchObject({ alreadyThere: true, documentId: sent.json.documentId })
  expect((await ask('GET', documents())).json.total).toBe(1)
})

test('a person says which film a document speaks of', async () => {
  const sent = await ask('POST', documents(), {
    body: file('La laguna quieta\n\nSubtitles: German\n', 'more.txt'),
  })
  const { documentId, filmIds } = sent.json
  const own = await ask('PUT', `/v1/documents/${documentId}/film`, { body: { filmId: null } })
  expect(own.json.filmIds).not.toEqual(filmIds)
  const back = await ask('PUT', `/v1/documents/${documentId}/film`, { body: { filmId: filmIds[0] } })
  expect(back.json).toMatchObject({ filmIds, entries: [] })
  const nobody = { filmId: '00000000-0000-4000-8000-000000000000' }
  expect((await ask('PUT', `/v1/documents/${documentId}/film`, { body: nobody })).status).toBe(404)
  expect((await ask('DELETE', `/v1/documents/${documentId}`)).status).toBe(204)
})

test('what a person settles outlives another reading, against the version seen', async () => {
  const { json: list } = await ask('GET', `/v1/editions/${at.editionId}/films?search=laguna`)
  const [{ id, version }] = list.rows
  const year = `/v1/films/${id}/facts/year`
  const settled = await ask('PUT', year, { body: { value: 2022 }, headers: { 'if-match': `"${version}"` } })
  expect(settled.json.facts.year).toBe(2022)
  expect(settled.json.settlements).toMatchObject([{ field: 'year', value: 2022 }])
  const late = await ask('PUT', year, { body: { value: 2020 }, headers: { 'if-match': `"${version}"` } })
  expect(late.status).toBe(412)
  expect((await ask('POST', `${documents()}/reread`)).status).toBe(200)
  expect((await ask('GET', `/v1/films/${id}`)).json.film.facts.year).toBe(2022)
  expect((await ask('DELETE', year)).json.facts.year).toBe(2021)
  const unknown = await ask('PUT', `/v1/films/${id}/facts/mood`, { body: { value: 'blue' } })
  expect(unknown).toMatchObject({ status: 422, json: { errors: [{ field: 'field' }] } })
  expect((await ask('PUT', year, { body: {} })).status).toBe(422)
})

test('a film without a document, its people and its press', async () => {
  const films = `/v1/editions/${at.editionId}/films`
  const facts = { title: 'Otra laguna', directors: ['Berta Mamani'], minutes: 12, year: 2020 }
  const { status, json: film } = await ask('POST', films, { body: { facts } })
  expect(status).toBe(201)
  const { json: people } = await ask('GET', `/v1/editions/${at.editionId}/people?search=mamani`)
  expect(people.rows).toMatchObject([{ name: 'Berta Mamani' }])
  const person = `/v1/people/${people.rows[0].id}`
  expect((await ask('PATCH', person, { body: { biography: { en: 'Makes films.' } } })).status).toBe(200)
  expect((await ask('GET', person)).json.person.biography).toEqual({ en: 'Makes films.' })

  const press = await trial.asPerson(['press'])
  const entry = { kind: 'review', title: 'Still waters', language: 'en', outlet: 'Cine y más' }
  const { json: added } = await press('POST', `/v1/films/${film.id}/press-entries`, { body: entry })
  expect(added).toMatchObject({ published: false, outlet: 'Cine y más' })
  const published = await press('POST', `/v1/press-entries/${added.id}/publish`)
  expect(published.json.published).toBe(true)
})

test.each([
  ['binary', new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 9, 8]), 'poster.txt'],
  ['empty', '', 'empty.txt'],
  ['broken', new Uint8Array([0x48, 0xc3, 0x28, 0xa0, 0xa1, 0xe2, 0x28, 0xa1, 0x41]), 'letters.txt'],
])('a %s file is refused by its name and leaves nothing behind', async (_, bytes, name) => {
  const before = (await ask('GET', documents())).json.total
  const { status, json } = await ask('POST', documents(), { body: file(bytes, name) })
  expect(status).toBeGreaterThanOrEqual(400)
  expect(json.code).toMatch(/^document-/)
  expect(json.detail).toContain(name)
  expect((await ask('GET', documents())).json.total).toBe(before)
})

test('a file of 200 MB gets its answer before and after all of it came', async () => {
  const large = new Uint8Array(200 * 1024 * 1024).fill(0x20)
  const { status, json } = await ask('POST', documents(), { body: file(large, 'large.txt') })
  expect({ status, code: json.code }).toEqual({ status: 413, code: 'body-too-large' })
  const tooLarge = await ask('POST', documents(), { body: file(large.slice(0, 30e6), 'less.txt') })
  expect(tooLarge).toMatchObject({ status: 413, json: { code: 'document-too-large' } })
  expect(tooLarge.json.detail).toContain('less.txt')
})

test('a form without a file says so', async () => {
  const form = new FormData()
  form.append('document', 'text')
  const { status, json } = await ask('POST', documents(), { body: form })
  expect(status).toBe(422)
  expect(json.errors.map((each: { field: string }) => each.field).sort()).toEqual(['document', 'file'])
})
