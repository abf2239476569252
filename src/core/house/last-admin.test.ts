import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leavesNoAdmin } from './last-admin.ts'
import { roles, scopes, scopesOf } from './roles.ts'

const someRoles = fc.subarray([...roles])
const team = fc
  .array(someRoles, { minLength: 1, maxLength: 6 })
  .map(each => each.map((held, index) => ({ id: `${index}`, roles: held })))

test('a team that has an admin keeps one unless the rule speaks up (docs/rules/roles.md#last-admin)', () => {
  fc.assert(
    fc.property(team, someRoles, (before, held) => {
      fc.pre(before.some(each => each.roles.includes('admin')))
      const after = before.map(each => (each.id === '0' ? { ...each, roles: held } : each))
      expect(leavesNoAdmin(before, '0', held)).toBe(!after.some(each => each.roles.includes('admin')))
    }),
  )
})

test('an admin may touch everything, nobody else may touch the team (docs/rules/roles.md#scopes)', () => {
  expect(scopesOf(['admin'])).toEqual(scopes)
  expect(scopesOf(roles.filter(role => role !== 'admin'))).not.toContain('admin')
  fc.assert(
    fc.property(someRoles, someRoles, (some, more) => {
      expect(new Set(scopesOf([...some, ...more]))).toEqual(new Set([...scopesOf(some), ...scopesOf(more)]))
    }),
  )
})
