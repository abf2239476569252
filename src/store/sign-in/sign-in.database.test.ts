import { randomBytes } from 'node:crypto'
import { getMigrations } from 'better-auth/db/migration'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import { freshDatabase, type TestDatabase } from '../contract/database.ts'
import { houseAccounts } from '../shelves/house-accounts.ts'
import type { HouseTables } from '../tables/house.ts'
import { authentication } from './authentication.ts'
import { housePool } from './house-pool.ts'
import { type OpenSignIn, openSignIn } from './open-sign-in.ts'

const publicUrl = 'http://localhost'
const log = { error() {}, warn() {} }
const clock = { now: () => Temporal.Now.instant() }
const at = Temporal.Instant.from('2026-03-01T12:00Z')

let database: TestDatabase<HouseTables, unknown>
let opened: OpenSignIn
let accounts: ReturnType<typeof houseAccounts>

beforeAll(async () => {
  database = await freshDatabase()
  await database.connection.withinHouse(house =>
    house
      .insertInto('organisation')
      .values([
        { slug: 'lapaz', name: 'La Paz' },
        { slug: 'basel', name: 'Basel' },
      ])
      .execute(),
  )
  accounts = houseAccounts(database.connection)
  opened = await openSignIn(database.connectionString, { publicUrl, clock, log })
})
afterAll(async () => {
  await opened.close()
  await database.drop()
})

async function member(email: string): Promise<string> {
  const { staff } = await accounts.withTeam('lapaz', team =>
    team.addMember({ email, name: email, roles: ['programmer'], at }),
  )
  return staff.id
}

async function link(staffId: string, until = Temporal.Now.instant().add({ hours: 1 })): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  await accounts.withTeam('lapaz', team => team.keepSignInLink({ secret, staffId, until }))
  return secret
}

const cookieIn = (headers: Headers): Headers =>
  new Headers({
    cookie: headers
      .getSetCookie()
      .map(cookie => cookie.split(';')[0])
      .join('; '),
  })

async function enter(secret: string): Promise<Headers> {
  const headers = await opened.signIn.enterByLink(secret, new Headers())
  if (isRefusal(headers)) throw new Error('the link was refused')
  return cookieIn(headers)
}

const signInWith = (email: string, password: string): Promise<Response> =>
  opened.signIn.answer(
    new Request(`${publicUrl}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl, host: 'localhost' },
      body: JSON.stringify({ email, password }),
    }),
  )

test('the tables are those that the sign-in library wants', async () => {
  const pool = housePool(database.connectionString, () => {})
  try {
    const auth = authentication(pool, { secret: 'x'.repeat(32), publicUrl, clock, log })
    const { toBeCreated, toBeAdded } = await getMigrations(auth.options)
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] })
  } finally {
    await pool.end()
  }
})

test('a link opens a session once, and only before its end', async () => {
  const staffId = await member('ana@example.org')
  const secret = await link(staffId)
  const session = await enter(secret)
  expect(await opened.signIn.whoIs(session)).toMatchObject({ staff: { id: staffId }, byLink: true })
  expect(await opened.signIn.enterByLink(secret, new Headers())).toMatchObject({ refused: 'not-allowed' })
  const old = await link(staffId, Temporal.Now.instant().subtract({ seconds: 1 }))
  expect(await opened.signIn.enterByLink(old, new Headers())).toMatchObject({ refused: 'not-allowed' })
})

test('a newer link makes the earlier one useless', async () => {
  const staffId = await member('bruno@example.org')
  const earlier = await link(staffId)
  await link(staffId)
  expect(await opened.signIn.enterByLink(earlier, new Headers())).toMatchObject({ refused: 'not-allowed' })
})

test('a password is chosen freely after a link, then only with the old one', async () => {
  const session = await enter(await link(await member('carla@example.org')))
  const { setPassword, whoIs } = opened.signIn
  expect(await setPassword(session, { next: 'short' })).toMatchObject({ refused: 'wrong-value' })
  expect(await setPassword(session, { next: 'long enough 1' })).toBeUndefined()
  const signedIn = await whoIs(session)
  expect(signedIn).toMatchObject({ byLink: false })
  expect(await opened.signIn.hasPassword(signedIn!.staff.id)).toBe(true)
  expect(await setPassword(session, { next: 'long enough 2' })).toMatchObject({ refused: 'not-allowed' })
  expect(await setPassword(session, { current: 'long enough 1', next: 'long enough 2' })).toBeUndefined()
  expect((await signInWith('carla@example.org', 'long enough 1')).status).toBe(401)
  const answer = await signInWith('Carla@Example.org', 'long enough 2')
  expect(answer.status).toBe(200)
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^cartelera\.session_token=.*; HttpOnly; SameSite=Strict$/i)
})

test('nobody signs up', async () => {
  const answer = await opened.signIn.answer(
    new Request(`${publicUrl}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: publicUrl, host: 'localhost' },
      body: JSON.stringify({ email: 'eve@example.org', password: 'long enough 1', name: 'Eve' }),
    }),
  )
  expect(answer.status).toBe(400)
})

test('a taken address is refused', async () => {
  const session = await enter(await link(await member('dora@example.org')))
  await member('taken@example.org')
  const { changeSelf } = opened.signIn
  expect(await changeSelf(session, { email: 'Taken@example.org' })).toMatchObject({
    refused: 'already-exists',
  })
  expect(await changeSelf(session, { name: 'Dora', email: 'Dora2@example.org' })).toMatchObject({
    name: 'Dora',
    email: 'dora2@example.org',
  })
})

test('too many tries have to wait, and a success forgets them (docs/rules/roles.md#tries)', async () => {
  const { tries } = opened
  const waits = []
  for (let count = 0; count < 11; count++) waits.push(await tries.count('code', 'somebody'))
  expect(waits.slice(0, 10)).toEqual(Array(10).fill(undefined))
  expect(waits[10]).toBeGreaterThan(0)
  await tries.forget('code', 'somebody')
  expect(await tries.count('code', 'somebody')).toBeUndefined()
})

test('both processes of an installation sign cookies with one key', async () => {
  const second = await openSignIn(database.connectionString, { publicUrl, clock, log })
  try {
    const session = await enter(await link(await member('emil@example.org')))
    expect(await second.signIn.whoIs(session)).toBeDefined()
  } finally {
    await second.close()
  }
})

test('a session that is used lives on, one that is not ends', async () => {
  const session = await enter(await link(await member('hugo@example.org')))
  expect((await opened.signIn.whoIs(session))!.cookies).toEqual([])
  const age = (days: number) =>
    database.connection.withinHouse(house =>
      sql`update staff_session set expires_at = now() + make_interval(days => ${7 - days}),
            updated_at = now() - make_interval(days => ${days})`.execute(house),
    )
  await age(2)
  expect((await opened.signIn.whoIs(session))!.cookies).toEqual([
    expect.stringMatching(/^cartelera\.session_token=.*Max-Age=604800.*HttpOnly/),
  ])
  await age(8)
  expect(await opened.signIn.whoIs(session)).toBeUndefined()
})

test('under https the cookie travels by https alone', async () => {
  const secure = await openSignIn(database.connectionString, {
    publicUrl: 'https://festival.example',
    clock,
    log,
  })
  try {
    const headers = await secure.signIn.enterByLink(
      await link(await member('gil@example.org')),
      new Headers(),
    )
    if (isRefusal(headers)) throw new Error('the link was refused')
    for (const cookie of headers.getSetCookie()) expect(cookie).toMatch(/^__Secure-.*; Secure/)
  } finally {
    await secure.close()
  }
})

test('each organisation has its own people and keys', async () => {
  const id = await member('fina@example.org')
  const people = (organisation: string) => accounts.withTeam(organisation, team => team.members())
  expect((await people('lapaz')).map(each => each.id)).toContain(id)
  expect(await people('basel')).toEqual([])
  expect(await accounts.memberships(id)).toEqual([{ slug: 'lapaz', name: 'La Paz', roles: ['programmer'] }])

  const key = 'cartelera_a-key'
  const token = { name: 'mirror', key, prefix: 'cartelera_a-ke', scopes: ['door' as const], madeBy: id }
  await accounts.withTeam('basel', team =>
    team.addToken({ ...token, madeAt: at, expiresAt: at.add({ hours: 1 }) }),
  )
  expect(await accounts.tokenHolder(key, at)).toMatchObject({ organisation: 'basel', scopes: ['door'] })
  expect(await accounts.tokenHolder(key, at.add({ hours: 1 }))).toBeUndefined()
  expect(await accounts.tokenHolder('cartelera_another', at)).toBeUndefined()
})
