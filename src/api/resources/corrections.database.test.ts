import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialEdition, trialEdition } from '../contract/edition.ts'
import { type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'
import { tarOf } from '../shapes/case-archive.ts'

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
    { ...lens, value: 'Wara Mamani' },
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

test('a case comes as a tar file under the document’s name', async () => {
  const document = await received()
  const exported = await ask('GET', `${document}/case.tar?why=The+lens+in+prose`)
  expect(exported.status).toBe(200)
  expect(exported.headers.get('content-type')).toBe('application/x-tar')
  expect(exported.headers.get('content-disposition')).toContain('laguna.tar')
})

test('the same case is the same bytes, with every file in its folder', async () => {
  const files = [{ path: 'a/document.txt', text: 'á' }]
  const [one, two] = [await tarOf({ name: 'a', files }), await tarOf({ name: 'a', files })]
  expect(one).toEqual(two)
  expect(Buffer.from(one.bytes).toString('latin1')).toContain('a/document.txt')
})
