import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TrialEdition, trialEdition } from '../contract/edition.ts'
import { type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let ask: Ask
let at: TrialEdition
beforeAll(async () => {
  trial = await trialHouse()
  ask = await trial.asPerson(['admin'])
  at = await trialEdition(ask)
})
afterAll(() => trial.close())

const nobody = '00000000-0000-4000-8000-000000000000'

test('an edition is made with what is not said filled in, and changed against the version seen', async () => {
  const path = `/v1/editions/${at.editionId}`
  const shown = await ask('GET', path)
  expect(shown.status).toBe(200)
  const seen = { 'if-match': shown.headers.get('etag')! }
  expect(shown.json).toMatchObject({
    dayTurnsAt: '05:00:00',
    startsOn: '2022-06-23',
    stage: 'intake',
    version: 1,
  })
  const changed = await ask('PATCH', path, { body: { city: 'Basel' }, headers: seen })
  expect(changed.json).toMatchObject({ city: 'Basel', version: 2 })
  const late = await ask('PATCH', path, { body: { city: 'Bern' }, headers: { 'if-match': '"1"' } })
  expect((await ask('PATCH', path, { body: { city: 'Chur' }, headers: seen })).status).toBe(412)
  expect(late).toMatchObject({ status: 412, json: { code: 'stale' } })
  expect((await ask('GET', path)).json.city).toBe('Basel')
  const unreadable = await ask('PATCH', path, { body: {}, headers: { 'if-match': 'yesterday' } })
  expect(unreadable).toMatchObject({ status: 400, json: { code: 'version-unreadable' } })
})

test('a page that has not changed is not sent again', async () => {
  const path = `/v1/editions/${at.editionId}`
  const first = await ask('GET', path)
  const again = await ask('GET', path, { headers: { 'if-none-match': first.headers.get('etag')! } })
  expect(again).toMatchObject({ status: 304, text: '' })
})

test('lists come in pages that name each other', async () => {
  for (const name of ['Awards', 'Shorts', 'Midnight']) {
    await ask('POST', `/v1/editions/${at.editionId}/sections`, { body: { name: { en: name } } })
  }
  const path = `/v1/editions/${at.editionId}/sections`
  const first = await ask('GET', `${path}?perPage=2&sort=name`)
  expect(first.json).toMatchObject({ page: 1, perPage: 2, total: 4 })
  expect(first.json.rows).toHaveLength(2)
  expect(first.headers.get('link')).toContain(`</api${path}?perPage=2&sort=name&page=2>; rel="next"`)
  const last = await ask('GET', `${path}?perPage=2&sort=name&page=2`)
  expect(last.headers.get('link')).toContain('rel="prev"')
  expect(last.headers.get('link')).not.toContain('rel="next"')
  const wrong = await ask('GET', `${path}?perPage=0&colour=red`)
  expect(wrong.status).toBe(422)
  expect(wrong.json.errors.map((each: { field: string }) => each.field).sort()).toEqual(['colour', 'perPage'])
})

test('what is taken away comes back', async () => {
  const { json: guest } = await ask('POST', `/v1/editions/${at.editionId}/guests`, {
    body: { name: 'Kiro Russo', role: 'directors', arrives: '2022-06-24T10:00', leaves: null },
  })
  expect(guest.arrives).toBe('2022-06-24T10:00:00+02:00[Europe/Zurich]')
  const names = async () =>
    (await ask('GET', `/v1/editions/${at.editionId}/guests`)).json.rows.map(
      (row: { name: string }) => row.name,
    )
  expect((await ask('DELETE', `/v1/guests/${guest.id}`)).status).toBe(204)
  expect(await names()).toEqual([])
  expect((await ask('POST', `/v1/guests/${guest.id}/restore`)).status).toBe(204)
  expect(await names()).toEqual(['Kiro Russo'])
  expect(await ask('DELETE', `/v1/guests/${nobody}`)).toMatchObject({
    status: 404,
    json: { code: 'not-found' },
  })
  expect((await ask('DELETE', '/v1/guests/not-an-id')).status).toBe(404)
})

test('opening hours are given on the edition’s clocks and told with zone and offset', async () => {
  const path = `/v1/editions/${at.editionId}/opening-windows`
  const windows = [{ screenId: at.screenId, opens: '2022-06-24T10:00', closes: '2022-06-24T23:30' }]
  expect((await ask('PUT', path, { body: { windows } })).status).toBe(200)
  const { json } = await ask('GET', path)
  expect(json).toEqual([
    {
      screenId: at.screenId,
      opens: '2022-06-24T10:00:00+02:00[Europe/Zurich]',
      closes: '2022-06-24T23:30:00+02:00[Europe/Zurich]',
    },
  ])
  const wrong = await ask('PUT', path, { body: { windows: [{ ...windows[0], opens: 'morning' }] } })
  expect(wrong.json).toMatchObject({ code: 'request-wrong', errors: [{ field: 'windows.0.opens' }] })
})

test('news is published now unless it says otherwise', async () => {
  const path = `/v1/editions/${at.editionId}/news`
  const draft = { title: { en: 'Programme' }, body: { en: 'It is out.' }, publishedAt: null }
  const { status, json } = await ask('POST', path, { body: draft })
  expect({ status, publishedAt: json.publishedAt }).toEqual({ status: 201, publishedAt: null })
  const changed = await ask('PATCH', `/v1/news/${json.id}`, { body: { publishedAt: '2022-06-01T08:00:00Z' } })
  expect(changed.json.publishedAt).toBe('2022-06-01T08:00:00Z')
})

test('one organisation does not see the other’s', async () => {
  const stranger = await trial.asPerson(['admin'], ['basel'])
  expect((await stranger('GET', `/v1/editions/${at.editionId}`)).status).toBe(404)
  const both = await trial.asPerson(['admin'], ['basel', 'lapaz'])
  expect((await both('GET', '/v1/editions')).json).toMatchObject({
    code: 'organisation-unclear',
    status: 400,
  })
  const here = { 'x-cartelera-organisation': 'lapaz' }
  expect((await both('GET', `/v1/editions/${at.editionId}`, { headers: here })).status).toBe(200)
  const elsewhere = { 'x-cartelera-organisation': 'nowhere' }
  expect((await both('GET', '/v1/editions', { headers: elsewhere })).json.code).toBe('organisation-not-yours')
})
