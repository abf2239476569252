import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseLanguages } from '#core/localised.ts'
import { type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'
import { problems } from './problems.ts'

let trial: TrialHouse
let admin: Ask & { email: string }
beforeAll(async () => {
  trial = await trialHouse()
  admin = await trial.asPerson(['admin'])
})
afterAll(() => trial.close())

const edition = {
  name: 'Festival',
  country: 'BO',
  startsOn: '2026-08-01',
  endsOn: '2026-08-05',
  timeZone: 'America/La_Paz',
  currency: 'BOB',
  languages: ['es'],
}

describe('what the frame refuses', () => {
  test('is a problem of RFC 9457 whose type leads to its explanation', async () => {
    const { status, headers, json } = await trial.ask('GET', '/v1/nowhere')
    expect(status).toBe(404)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(json).toEqual({
      type: '/api/problems/address-unknown',
      title: problems['address-unknown'].title,
      status: 404,
      detail: expect.stringContaining('/api/v1/nowhere'),
      code: 'address-unknown',
      about: { address: '/api/v1/nowhere' },
    })
    const explained = await fetch(`${trial.address}${json.type}`)
    expect(explained.status).toBe(200)
    expect(await explained.text()).toContain('id="problem-address-unknown"')
  })

  test.each(houseLanguages)('is told in %s', async language => {
    const { json, headers } = await trial.ask('GET', '/v1/me', { headers: { 'accept-language': language } })
    expect(headers.get('content-language')).toBe(language)
    const others = await Promise.all(
      houseLanguages
        .filter(other => other !== language)
        .map(other => trial.ask('GET', '/v1/me', { headers: { 'accept-language': other } })),
    )
    for (const other of others) expect(other.json.detail).not.toBe(json.detail)
  })

  test('an unknown field, by its name, and nothing is changed', async () => {
    const before = (await admin('GET', '/v1/editions')).json.total
    const body = { ...edition, colour: 'red', languages: ['es', 5] }
    const { status, json } = await admin('POST', '/v1/editions', { body })
    expect(status).toBe(422)
    expect(json.errors.map((each: { field: string }) => each.field).sort()).toEqual(['colour', 'languages.1'])
    expect(json.detail).toContain('“colour”')
    expect((await admin('GET', '/v1/editions')).json.total).toBe(before)
  })

  test('missing and unreadable fields, with what they should look like', async () => {
    const { name: _, ...nameless } = edition
    const { json } = await admin('POST', '/v1/editions', { body: { ...nameless, startsOn: '1 August' } })
    expect(json.errors).toEqual([
      { field: 'name', detail: '“name” is missing.' },
      { field: 'startsOn', detail: expect.stringContaining('2026-06-24') },
    ])
  })

  test('a body that is no JSON, none, or too large', async () => {
    const broken = await admin('POST', '/v1/editions', { body: '{"name":' })
    expect(broken).toMatchObject({ status: 400, json: { code: 'not-json' } })
    const form = await admin('POST', '/v1/editions', {
      body: 'name=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(form).toMatchObject({ status: 415, json: { code: 'media-type-wrong' } })
    expect((await admin('POST', '/v1/editions')).status).toBe(415)
    const large = await admin('POST', '/v1/editions', { body: { name: 'x'.repeat(1024 * 1024) } })
    expect(large).toMatchObject({ status: 413, json: { code: 'body-too-large' } })
  })
})

describe('cross-site requests', () => {
  const elsewhere = { origin: 'https://evil.example' }

  test('with a cookie change nothing', async () => {
    const asked = await admin('POST', '/v1/editions', { body: edition, headers: elsewhere })
    expect(asked).toMatchObject({ status: 403, json: { code: 'origin-wrong' } })
    const nullOrigin = await admin('POST', '/v1/editions', { body: edition, headers: { origin: 'null' } })
    expect(nullOrigin.status).toBe(403)
    expect((await admin('GET', '/v1/editions', { headers: elsewhere })).status).toBe(200)
  })

  test('cannot sign anybody in or out', async () => {
    const body = { email: admin.email, password: 'whatever it is' }
    const asked = await trial.ask('POST', '/auth/sign-in/email', { body, headers: elsewhere })
    expect(asked).toMatchObject({ status: 403, json: { code: 'origin-wrong' } })
    expect((await admin('POST', '/auth/sign-out', { body: {}, headers: elsewhere })).status).toBe(403)
    expect((await admin('GET', '/v1/me')).status).toBe(200)
  })

  test('with a token are nobody’s cookie, so they may', async () => {
    const ask = await trial.asToken(['admin'])
    expect((await ask('POST', '/v1/editions', { body: edition, headers: elsewhere })).status).toBe(201)
  })
})

test('a token that is unknown is refused, not taken for nobody', async () => {
  const headers = { authorization: 'Bearer cartelera_unknown' }
  for (const path of ['/v1/me', '/v1/health']) {
    expect(await trial.ask('GET', path, { headers })).toMatchObject({
      status: 401,
      json: { code: 'token-unknown' },
    })
  }
})

test('no answer may run or load anything, be framed or sniffed', async () => {
  for (const path of ['/v1/me', '/reference', '/openapi.json', '/enter?link=x', '/v1/nowhere']) {
    const { headers } = await trial.ask('GET', path)
    const policy = headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin')
  }
})

test('the document is OpenAPI 3.1 and describes every resource', async () => {
  const { json, text } = await trial.ask('GET', '/openapi.json')
  expect(json.openapi).toBe('3.1.0')
  const config = await createConfig({ extends: ['recommended'] })
  expect(await lintFromString({ source: text, absoluteRef: 'openapi.json', config })).toEqual([])
  const described = Object.entries(json.paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
  )
  const served = trial.app.routes
    .filter(each => each.method !== 'ALL' && each.path.startsWith('/v1/'))
    .map(each => `${each.method} ${each.path.replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(described).toEqual(expect.arrayContaining([...new Set(served)]))
})

test('the reference shows every operation, without a script and without leaving the house', async () => {
  const { json } = await trial.ask('GET', '/openapi.json')
  const { text } = await trial.ask('GET', '/reference')
  for (const [path, methods] of Object.entries(
    json.paths as Record<string, Record<string, { operationId: string }>>,
  )) {
    expect(text).toContain(`/api${path}`)
    for (const { operationId } of Object.values(methods)) expect(text).toContain(`id="${operationId}"`)
  }
  expect(text).not.toMatch(/<script|<style|style="|https?:\/\//)
  const anchors = [...text.matchAll(/href="#([^"]+)"/g)].map(found => found[1]!)
  for (const anchor of new Set(anchors)) expect(text).toContain(`id="${anchor}"`)
  expect((await trial.ask('GET', '/reference.css')).headers.get('content-type')).toContain('text/css')
})

test('nothing of all this was a fault', () => {
  expect(trial.faults).toEqual([])
})
