import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Role, roles, scopes, scopesOf } from '#core/house/roles.ts'
import { type Ask, type TrialHouse, trialHouse } from './contract/trial-house.ts'
import { mayCall } from './frame/access.ts'
import { permissions } from './permissions.ts'

let trial: TrialHouse
let asRole: Record<Role, Ask>
beforeAll(async () => {
  trial = await trialHouse()
  asRole = {} as Record<Role, Ask>
  for (const role of roles) asRole[role] = await trial.asPerson([role])
})
afterAll(() => trial.close())

const rows = Object.entries(permissions)
const withoutAnybody = '00000000-0000-4000-8000-000000000000'
const addressOf = (path: string) => path.replaceAll(/\{\w+\}/g, withoutAnybody)

test('every route that is served has a row, and every row a route', () => {
  const served = trial.app.routes
    // Middleware stands on all methods.
    .filter(each => each.method !== 'ALL')
    .map(each => `${each.method} ${each.path.replaceAll(/:(\w+)/g, '{$1}')}`)
  expect([...new Set(served)].sort()).toEqual(Object.keys(permissions).sort())
})

describe('the table is kept by the server', () => {
  test.each(rows.filter(([, access]) => access !== 'public'))('%s, for each role', async (route, access) => {
    const [method, path] = route.split(' ') as [string, string]
    const nobody = await trial.ask(method, addressOf(path))
    expect(nobody.status).toBe(401)
    expect(nobody.json).toMatchObject({ code: 'not-signed-in', type: '/api/problems/not-signed-in' })
    for (const role of roles) {
      // A request without a body is refused later than one without a right, and changes nothing.
      const { status, json } = await asRole[role](method, addressOf(path))
      const refused = status === 403 && json.code === 'scope-missing'
      expect({ role, refused }).toEqual({ role, refused: !mayCall(access, { scopes: scopesOf([role]) }) })
    }
  })

  test('and for each scope of a token', async () => {
    for (const scope of scopes) {
      const ask = await trial.asToken([scope])
      for (const [route, access] of rows) {
        if (access === 'public') continue
        const [method, path] = route.split(' ') as [string, string]
        const { status, json } = await ask(method, addressOf(path))
        const refused = status === 403 && json.code === 'scope-missing'
        expect({ route, scope, refused }).toEqual({
          route,
          scope,
          refused: !mayCall(access, { scopes: [scope] }),
        })
      }
    }
  })
})

test('nobody but an admin touches the team and its tokens', () => {
  for (const [route, access] of rows) {
    if (/ \/v1\/(team|tokens)/.test(route)) expect(access).toEqual(['admin'])
  }
})
