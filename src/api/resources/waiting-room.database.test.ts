import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialSale, trialSale } from '../contract/edition.ts'
import { type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let at: TrialSale
beforeAll(async () => {
  trial = await trialHouse()
  at = await trialSale(await trial.asPerson(['admin']))
})
afterAll(() => trial.close())

test('the box office sets up a waiting room, changes its pace and ends it; no secret is told', async () => {
  const sell = await trial.asPerson(['box-office'])
  const path = `/v1/editions/${at.editionId}/waiting-room`
  expect((await sell('GET', path)).status).toBe(404)
  const early = await sell('PUT', path, { body: { opensAt: '2001-01-01T10:00:00Z' } })
  expect(early).toMatchObject({ status: 422, json: { code: 'opening-past' } })
  const set = await sell('PUT', path, { body: { opensAt: '2299-01-01T10:00:00Z', places: 20 } })
  expect(set).toMatchObject({
    status: 200,
    json: { opensAt: '2299-01-01T10:00:00Z', places: 20, seconds: 30, seed: null, people: 0, drawnAt: null },
  })
  expect(Object.keys(set.json)).not.toContain('key')
  const changed = await sell('PUT', path, { body: { seconds: 45 } })
  expect(changed.json).toMatchObject({ places: 20, seconds: 45, commitment: set.json.commitment })
  expect((await sell('PUT', path, { body: { seconds: 1 } })).status).toBe(422)
  const edition = await sell('GET', `/v1/editions/${at.editionId}`)
  expect(edition.json.saleOpensAt).toBe('2299-01-01T10:00:00Z')
  expect((await sell('POST', `${path}/end`)).json.endedAt).not.toBeNull()
  expect((await sell('PUT', path, { body: {} })).json.endedAt).toBeNull()
})
