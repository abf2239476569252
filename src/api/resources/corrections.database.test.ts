import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialEdition, trialEdition } from '../contract/edition.ts'
import { type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'
import { zipOf } from '../shapes/case-archive.ts'

let trial: TrialHouse
let ask: Ask
let at: TrialEdition
beforeAll(async () => {
  trial = await trialHouse()
  at = await trialEdition(await trial.asPerson(['admin']))
  ask = await trial.asPerson(['programmer'])
})
afterAll(() => trial.close())

const TEXT = 'La laguna quieta\n\nDirector: Ana Quispe\nYear: 2021\n\nBehind the lens stood Wara Mamani.\n'
const on = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length })

async function received(): Promise<string> {
  const body = new FormData()
  body.append('file', new File([TEXT], 'laguna.txt'))
  const { json } = await ask('POST', `/v1/editions/${at.editionId}/documents`, { body })
  return `/v1/documents/${json.documentId}`
}

test('a claim is corrected, withdrawn and restored, and who said so is told', async () => {
  const document = await received()
  const lens = { field: 'cinematographers', ...on('Wara Mamani') }
  const corrected = await ask('POST', `${document}/claims`, { body: lens })
  expect(corrected).toMatchObject({ status: 200, json: { facts: { cinematographers: ['Wara Mamani'] } } })
  const year = { field: 'year', ...on('2021') }
  const struck = await ask('POST', `${document}/claims/withdraw`, { body: year })
  expect(struck.json.facts).not.toHaveProperty('year')
  expect((await ask('GET', `${document}/corrections`)).json).toMatchObject([
    { ...lens, value: 'Wara Mamani', madeByName: expect.stringMatching(/./) },
    { ...year, value: null },
  ])
  const restored = await ask('POST', `${document}/claims/restore`, { body: year })
  expect(restored.json.facts.year).toBe(2021)
})

test('words that say nothing of the field are a problem that names it', async () => {
  const document = await received()
  const refused = await ask('POST', `${document}/claims`, { body: { field: 'minutes', ...on('lens') } })
  expect(refused).toMatchObject({ status: 422, json: { code: 'wrong-value' } })
  expect(
    await ask('POST', `${document}/claims/restore`, { body: { field: 'title', ...on('lens') } }),
  ).toMatchObject({
    status: 404,
  })
})

test('words are told for what they could be, with the values as they would be understood', async () => {
  const document = await received()
  const { start, end } = on('Wara Mamani')
  const { json } = await ask('GET', `${document}/suggestions?start=${start}&end=${end}`)
  expect(json[0]).toEqual({ field: 'cast', said: [{ value: 'Wara Mamani', start, end }] })
  expect(json.map((it: { field: string }) => it.field)).not.toContain('minutes')
  expect(await ask('GET', `${document}/suggestions?start=9&end=9999`)).toMatchObject({ status: 422 })
})

test('a case comes as a ZIP file under the document’s name', async () => {
  const document = await received()
  const exported = await ask('GET', `${document}/case.zip?why=The+lens+in+prose`)
  expect(exported.status).toBe(200)
  expect(exported.headers.get('content-type')).toBe('application/zip')
  expect(exported.headers.get('content-disposition')).toContain('laguna.zip')
})

test('the same case is the same bytes, with every file in its folder', async () => {
  const files = [{ path: 'a/document.txt', text: 'á' }]
  const [one, two] = [zipOf({ name: 'a', files }), zipOf({ name: 'a', files })]
  expect(one).toEqual(two)
  const inside = Object.entries(unzipSync(one.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)])
  expect(inside).toEqual([['a/document.txt', 'á']])
})
