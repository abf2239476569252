import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialSale, trialSale } from '../contract/edition.ts'
import { type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let sale: TrialSale
let admin: Awaited<ReturnType<TrialHouse['asToken']>>
let elsewhere: Awaited<ReturnType<TrialHouse['asToken']>>
beforeAll(async () => {
  trial = await trialHouse()
  admin = await trial.asToken(['admin', 'programme:read', 'programme:write', 'box-office:write'])
  elsewhere = await trial.asToken(['admin', 'programme:read'], 'basel')
  sale = await trialSale(admin)
})
afterAll(() => trial?.close())

async function exported(query = ''): Promise<{ bytes: Uint8Array<ArrayBuffer>; headers: Headers }> {
  const address = `${trial.address}/api/v1/editions/${sale.editionId}/export.zip${query}`
  const answer = await fetch(address, { headers: { authorization: `Bearer ${admin.key}` } })
  expect(answer.status).toBe(200)
  return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers }
}

function form(bytes: Uint8Array<ArrayBuffer>): FormData {
  const body = new FormData()
  body.append('file', new File([bytes], 'edition.zip'))
  return body
}

test('an edition leaves one organisation as a file and comes into another', async () => {
  const { bytes, headers } = await exported()
  expect(headers.get('content-disposition')).toContain('.zip')
  expect(Object.keys(unzipSync(bytes))).not.toContain('tables/order.csv')
  const came = await elsewhere('POST', '/v1/editions/import', { body: form(bytes) })
  expect(came.status).toBe(201)
  const [before, after] = await Promise.all(
    [admin, elsewhere].map(ask => ask('GET', `/v1/editions/${sale.editionId}/timetable`)),
  )
  expect(after!.json).toEqual(before!.json)
  const again = await elsewhere('POST', '/v1/editions/import', { body: form(bytes) })
  expect([again.status, again.json.code]).toEqual([409, 'edition-there'])
})

test('people leave only where somebody says so, and only by those who administer', async () => {
  expect(Object.keys(unzipSync((await exported('?people=yes')).bytes))).toContain('tables/order.csv')
  const programmer = await trial.asPerson(['programmer'])
  const path = `/v1/editions/${sale.editionId}/export.zip`
  expect((await programmer('GET', path)).status).toBe(403)
  expect((await admin('GET', path.replace(sale.editionId, sale.screenId))).status).toBe(404)
})

test('what is no export is refused in the words of whoever sent it', async () => {
  const body = form(new TextEncoder().encode('Dear all'))
  const headers = { 'accept-language': 'de' }
  const answer = await admin('POST', '/v1/editions/import', { body, headers })
  expect(answer.status).toBe(422)
  expect(answer.json).toMatchObject({ code: 'archive-damaged', detail: expect.stringContaining('ZIP-Datei') })
  expect(trial.faults).toEqual([])
})
