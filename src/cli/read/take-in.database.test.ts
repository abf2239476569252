import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Assistant } from '#acts/ports/assistant.ts'
import { createEdition } from '#acts/programme/create-edition.ts'
import { readAnew } from '#acts/record/steps/read-anew.ts'
import { isRefusal } from '#core/refusal.ts'
import { documentText } from '#outside/document-text/document-text.ts'
import { acting, openProgrammeStage, type ProgrammeStage } from '#store/contract/programme-stage.ts'
import { Declined } from '../answer.ts'
import { takeIn } from './take-in.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const input = (name: string, text: string) => ({
  path: `kits/${name}`,
  name,
  bytes: async () => new TextEncoder().encode(text),
})
const FERRY = input(
  'ferry.txt',
  'The Ferry\nDirector: Jana Kos\nCroatia 2019, 98 min\nThe picture was caught by Ana Bek.\n',
)

async function take(inputs: Parameters<typeof takeIn>[0], into = stage.edition.slug, assistant?: Assistant) {
  const did: string[] = []
  const beside: string[] = []
  const telling = { did: (it: string) => void did.push(it), beside: (it: string) => void beside.push(it) }
  const declined = await takeIn(inputs, { into, assistant }, telling, work =>
    work({ ...stage.house, documentText }, acting.organisation),
  )
  return { did, beside, declined }
}

it('goes on behind a file that cannot be read, and tells which are in', async () => {
  const gone = {
    ...input('gone.txt', ''),
    bytes: async () => {
      throw new Declined('kits/gone.txt: there is no such file.')
    },
  }
  const films = input('films.csv', 'Title,Director,Year\nSalt,Maeve Corrigan,2021\nTide,Ivo Lim,2020\n')
  expect(await take([input('empty.txt', ' '), FERRY, gone, films, FERRY])).toEqual({
    did: [
      'kits/ferry.txt: programme-entry, The Ferry',
      'kits/films.csv: spreadsheet, Salt, Tide',
      'kits/ferry.txt: programme-entry, The Ferry (was there already)',
    ],
    beside: [],
    declined: [
      'kits/empty.txt: has no text in it. Check that it was saved, and read it again.',
      'kits/gone.txt: there is no such file.',
    ],
  })
})

it('asks an assistant once for a new document, and keeps what the text bears out when it is read anew', async () => {
  let asked = 0
  const assistant: Assistant = {
    async propose() {
      asked += 1
      return [
        { field: 'editors', value: 'Tom Fell', quote: 'Tom Fell' },
        { field: 'editors', value: 'Nobody Real', quote: 'Nobody Real' },
      ]
    },
  }
  const tide = input(
    'tide.txt',
    'Low Water\nDirector: Ivo Lim\nIreland 2020, 14 min\nIn the cutting room sat Tom Fell.\n',
  )
  const { beside } = await take([tide], undefined, assistant)
  expect(beside).toEqual([
    'kits/tide.txt: the assistant proposed 2; 1 taken, 1 dropped (1 not in the document as quoted).',
  ])
  await take([tide], undefined, assistant)
  expect(asked).toBe(1)
  const claims = await stage.house.store.within(acting.organisation, async ({ record }) => {
    const { rows } = await record.documents.list(stage.edition.id, { perPage: 100 })
    const own = rows.find(it => it.name === 'tide.txt')!
    await readAnew(record, own.id)
    return (await record.documents.find(own.id))!.claims
  })
  expect(claims).toContainEqual(
    expect.objectContaining({ field: 'editors', value: 'Tom Fell', rule: 'assistant' }),
  )
})

it('finds its edition among more than a page of them, and names some where there is none', async () => {
  const { city, country, startsOn, endsOn, timeZone, currency, languages } = stage.edition
  const wish = { city, country, startsOn, endsOn, timeZone, currency, languages }
  for (let year = 0; year < 205; year++) {
    const made = await createEdition(stage.house, acting, { ...wish, name: `Season ${year}` })
    expect(isRefusal(made)).toBe(false)
  }
  expect((await take([FERRY])).did).toHaveLength(1)
  await expect(take([FERRY], 'nowhere')).rejects.toThrow(
    /^There is no edition at nowhere\. .* and 186 more\.$/,
  )
})
