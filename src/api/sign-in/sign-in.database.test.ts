import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '#core/house/roles.ts'
import { type Answer, type Ask, type TrialHouse, trialHouse } from '../contract/trial-house.ts'

let trial: TrialHouse
let admin: Ask & { staffId: string }
beforeAll(async () => {
  trial = await trialHouse()
  admin = await trial.asPerson(['admin'])
})
afterAll(() => trial.close())

const password = 'a long enough one'
const cookiesOf = (answer: Answer) =>
  answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')

/** Uses a one-time link as a browser does: looks at the page, then presses its button. */
async function enter(address: string, from?: string): Promise<Answer> {
  const path = address.slice('/api'.length)
  const page = await trial.ask('GET', path)
  expect(page.text).toContain('<form method="post"')
  const link = new URLSearchParams(path.split('?')[1]).get('link')
  return trial.ask('POST', '/enter', {
    body: `link=${link}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: trial.address,
      ...(from && { 'x-forwarded-for': from }),
    },
  })
}

const signIn = (email: string, secret: string, from = '192.0.2.1') =>
  trial.ask('POST', '/auth/sign-in/email', {
    body: { email, password: secret },
    headers: { origin: trial.address, 'x-forwarded-for': from },
  })

async function invite(email: string, roles: Role[]): Promise<{ id: string; cookie: string }> {
  const { status, json } = await admin('POST', '/v1/team', { body: { email, name: 'New one', roles } })
  expect(status).toBe(201)
  const entered = await enter(json.link.address)
  expect(entered.status).toBe(303)
  return { id: json.member.id, cookie: cookiesOf(entered) }
}

const as = (cookie: string, method: string, path: string, body?: unknown) =>
  trial.ask(method, path, { headers: { cookie, origin: trial.address }, ...(body !== undefined && { body }) })

test('an invited person enters once, chooses a password and signs in with it', async () => {
  const { json: invited } = await admin('POST', '/v1/team', {
    body: { email: 'Nora@Example.org', name: 'Nora', roles: ['programmer', 'press'] },
  })
  expect(invited.member).toMatchObject({ email: 'nora@example.org', lastSignInAt: null })
  const entered = await enter(invited.link.address)
  expect(entered.headers.get('location')).toBe('/desk/')
  for (const cookie of entered.headers.getSetCookie()) {
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
  }
  expect((await enter(invited.link.address)).status).toBe(410)

  const cookie = cookiesOf(entered)
  expect((await as(cookie, 'GET', '/v1/me')).json).toMatchObject({
    name: 'Nora',
    roles: ['programmer', 'press'],
    organisation: { slug: 'lapaz' },
    hasPassword: false,
    mayChoosePassword: true,
  })
  expect((await as(cookie, 'PUT', '/v1/me/password', { next: 'short' })).status).toBe(422)
  expect((await as(cookie, 'PUT', '/v1/me/password', { next: password })).status).toBe(204)
  const wrong = { current: 'not this one', next: 'another long one' }
  expect((await as(cookie, 'PUT', '/v1/me/password', wrong)).json.code).toBe('not-allowed')

  expect((await signIn('nora@example.org', password)).status).toBe(200)
  const refused = await signIn('nora@example.org', 'not the password')
  expect(refused).toMatchObject({ status: 401, json: { code: 'sign-in-failed' } })
  const stranger = await signIn('nobody@example.org', 'not the password')
  expect(stranger.json.detail).toBe(refused.json.detail)

  expect((await as(cookie, 'POST', '/auth/sign-out', {})).status).toBe(200)
  expect((await as(cookie, 'GET', '/v1/me')).status).toBe(401)
})

test('a session in use is prolonged along the way', async () => {
  const { cookie } = await invite('lena@example.org', ['door'])
  expect((await as(cookie, 'GET', '/v1/me')).headers.getSetCookie()).toEqual([])
  await trial.connection.withinHouse(house =>
    sql`update staff_session set expires_at = now() + interval '5 days'`.execute(house),
  )
  const [prolonged] = (await as(cookie, 'GET', '/v1/me')).headers.getSetCookie()
  expect(prolonged).toMatch(/^cartelera\.session_token=/)
})

test('a person is who the desk says, under the name and address they choose', async () => {
  const { cookie } = await invite('otto@example.org', ['door'])
  const changed = await as(cookie, 'PATCH', '/v1/me', { name: 'Otto Kranz' })
  expect(changed.json).toMatchObject({ name: 'Otto Kranz', email: 'otto@example.org', scopes: ['door'] })
  const taken = await as(cookie, 'PATCH', '/v1/me', { email: 'nora@example.org' })
  expect(taken).toMatchObject({ status: 409, json: { code: 'already-exists' } })
})

test('roles change, people leave and come back, and the last admin stays', async () => {
  const { id, cookie } = await invite('pia@example.org', ['door'])
  expect((await as(cookie, 'GET', '/v1/venues')).status).toBe(403)
  await admin('PATCH', `/v1/team/${id}`, { body: { roles: ['programmer'] } })
  expect((await as(cookie, 'GET', '/v1/venues')).status).toBe(200)

  expect((await admin('DELETE', `/v1/team/${id}`)).status).toBe(204)
  expect((await as(cookie, 'GET', '/v1/venues')).json.code).toBe('no-organisation')
  expect((await admin('POST', `/v1/team/${id}/restore`)).json.roles).toEqual(['programmer'])
  expect((await as(cookie, 'GET', '/v1/venues')).status).toBe(200)

  const last = await admin('DELETE', `/v1/team/${admin.staffId}`)
  expect(last).toMatchObject({ status: 409, json: { code: 'in-use' } })
  const lessRights = await admin('PATCH', `/v1/team/${admin.staffId}`, { body: { roles: ['door'] } })
  expect(lessRights.json.code).toBe('in-use')
  const nobody = await admin('PATCH', `/v1/team/${admin.staffId}`, { body: { roles: [] } })
  expect(nobody.status).toBe(422)
})

test('an admin names the organisation, and everyone sees it', async () => {
  expect((await admin('PATCH', '/v1/organisation', { body: { name: ' ' } })).status).toBe(422)
  const changed = await admin('PATCH', '/v1/organisation', { body: { name: 'Cine en La Paz' } })
  expect(changed.json).toEqual({ slug: 'lapaz', name: 'Cine en La Paz' })
  expect((await admin('GET', '/v1/me')).json.organisation).toEqual(changed.json)
})

test('two admins cannot take each other away at the same moment', async () => {
  const one = await trial.asPerson(['admin'], ['basel'])
  const other = await trial.asPerson(['admin'], ['basel'])
  const answers = await Promise.all([
    one('DELETE', `/v1/team/${other.staffId}`),
    other('DELETE', `/v1/team/${one.staffId}`),
  ])
  expect(answers.filter(answer => answer.status === 204)).toHaveLength(1)
})

test('a link for a person of two organisations would open both: it is not made', async () => {
  const both = await trial.asPerson(['programmer'], ['basel', 'lapaz'])
  const refused = await admin('POST', `/v1/team/${both.staffId}/sign-in-link`)
  expect(refused).toMatchObject({ status: 403, json: { code: 'not-allowed' } })
  const { json: team } = await admin('GET', '/v1/team')
  const alone = team.find((member: { email: string }) => member.email === 'pia@example.org')
  const { json: link } = await admin('POST', `/v1/team/${alone.id}/sign-in-link`)
  expect((await enter(link.address)).status).toBe(303)
})

/** RFC 6238 over RFC 4226: six digits of HMAC-SHA-1 over the half minute. */
function codeNow(address: string): string {
  const secret = new URL(address).searchParams.get('secret')!
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map(letter => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.at(-1)! & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

test('with a second factor the password alone opens nothing', async () => {
  const { cookie } = await invite('rosa@example.org', ['programmer'])
  await as(cookie, 'PUT', '/v1/me/password', { next: password })
  const begun = await as(cookie, 'POST', '/auth/two-factor/enable', { password })
  expect(begun.status).toBe(200)
  expect(begun.json.backupCodes.length).toBeGreaterThan(5)
  const proof = await as(cookie, 'POST', '/auth/two-factor/verify-totp', {
    code: codeNow(begun.json.totpURI),
  })
  expect(proof.status).toBe(200)

  const half = await signIn('rosa@example.org', password)
  expect(half.json.twoFactorRedirect).toBe(true)
  const pending = cookiesOf(half)
  expect((await as(pending, 'GET', '/v1/me')).status).toBe(401)
  const wrong = await as(pending, 'POST', '/auth/two-factor/verify-totp', { code: '000000' })
  expect(wrong).toMatchObject({ status: 401, json: { code: 'code-wrong' } })
  const full = await as(pending, 'POST', '/auth/two-factor/verify-totp', {
    code: codeNow(begun.json.totpURI),
  })
  expect(full.status).toBe(200)
  expect((await as(cookiesOf(full), 'GET', '/v1/me')).json).toMatchObject({ secondFactor: true })
})

test('guessing has to wait, told in minutes and seconds (docs/rules/roles.md#tries)', async () => {
  const { cookie } = await invite('sara@example.org', ['door'])
  await as(cookie, 'PUT', '/v1/me/password', { next: password })
  const guesses = []
  for (let count = 0; count < 11; count++) {
    // From many addresses: the account is counted too.
    guesses.push(await signIn(' SARA@example.org', `guess number ${count}`, `198.51.100.${count}`))
  }
  expect(guesses.at(-1)).toMatchObject({ status: 429, json: { code: 'too-many-tries' } })
  expect(Number(guesses.at(-1)!.headers.get('retry-after'))).toBeGreaterThan(60)
  expect((await signIn('sara@example.org', password, '198.51.100.99')).status).toBe(429)
  // Her open session goes on.
  expect((await as(cookie, 'GET', '/v1/me')).status).toBe(200)
})

test('whoever finds an open session cannot guess the password in it', async () => {
  const { cookie } = await invite('tina@example.org', ['door'])
  await as(cookie, 'PUT', '/v1/me/password', { next: password })
  const change = (current: string) =>
    as(cookie, 'PUT', '/v1/me/password', { current, next: 'another long one' })
  const guesses = []
  for (let count = 0; count < 11; count++) guesses.push((await change(`guess number ${count}`)).status)
  expect(guesses).toEqual([...Array(10).fill(403), 429])
  expect((await change(password)).status).toBe(429)
})

test('one address cannot try many accounts, nor many links', async () => {
  const from = '203.0.113.7'
  const statuses = []
  for (let count = 0; count < 31; count++) {
    statuses.push((await signIn(`guess-${count}@example.org`, password, from)).status)
  }
  expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401))
  expect(statuses[30]).toBe(429)
  const links = []
  for (let count = 0; count < 21; count++) links.push((await enter('/api/enter?link=guess', from)).status)
  expect(links.slice(0, 20)).toEqual(Array(20).fill(410))
  expect(links[20]).toBe(429)
})

test('the sign-in library’s other addresses do not exist', async () => {
  for (const path of [
    '/auth/sign-up/email',
    '/auth/delete-user',
    '/auth/change-email',
    '/auth/update-user',
  ]) {
    const { status, json } = await trial.ask('POST', path, { body: {}, headers: { origin: trial.address } })
    expect({ path, status, code: json.code }).toEqual({ path, status: 404, code: 'address-unknown' })
  }
})

test('a token is shown once, reaches what its scopes reach, and ends', async () => {
  const body = { name: 'Ticket partner', scopes: ['programme:read'] }
  const { json: made } = await admin('POST', '/v1/tokens', { body })
  const program = (method: string, path: string, sent?: unknown) =>
    trial.ask(method, path, { headers: { authorization: `Bearer ${made.key}` }, body: sent })
  expect((await program('GET', '/v1/me')).json).toMatchObject({
    id: 'token:Ticket partner',
    email: null,
    scopes: ['programme:read'],
    organisation: { slug: 'lapaz' },
  })
  expect((await program('GET', '/v1/editions')).status).toBe(200)
  expect((await program('POST', '/v1/venues', { name: 'X', country: 'BO' })).json).toMatchObject({
    code: 'scope-missing',
    about: { scope: 'programme:write' },
  })
  expect((await program('PUT', '/v1/me/password', { next: password })).json.code).toBe('not-allowed')
  const elsewhere = { authorization: `Bearer ${made.key}`, 'x-cartelera-organisation': 'basel' }
  const strayed = await trial.ask('GET', '/v1/editions', { headers: elsewhere })
  expect(strayed.json.code).toBe('organisation-not-yours')
  const { json: tokens, text } = await admin('GET', '/v1/tokens')
  expect(tokens[0]).toMatchObject({ name: 'Ticket partner', lastUsedAt: expect.any(String) })
  expect(text).not.toContain(made.key)
  expect((await admin('DELETE', `/v1/tokens/${made.token.id}`)).status).toBe(204)
  expect((await program('GET', '/v1/editions')).json.code).toBe('token-unknown')
  expect((await admin('DELETE', `/v1/tokens/${made.token.id}`)).status).toBe(404)
  const past = { ...body, expiresAt: '2020-01-01T00:00:00Z' }
  expect((await admin('POST', '/v1/tokens', { body: past })).json.code).toBe('wrong-value')
})

test('nothing of all this was a fault', () => {
  expect(trial.faults).toEqual([])
})
