import type { Context } from 'hono'
import { type Access, permissions } from '../permissions.ts'
import type { Caller } from './caller.ts'
import { problem } from './problem.ts'

/** The row of the table for a route. @throws for a route without one: it must not be served */
export function accessTo(method: string, path: string): Access {
  const access = permissions[`${method.toUpperCase()} ${path}`]
  if (access === undefined)
    throw new Error(`No row in src/api/permissions.ts for ${method.toUpperCase()} ${path}`)
  return access
}

export function mayCall(access: Access, caller: Pick<Caller, 'scopes'> | undefined): boolean {
  if (access === 'public') return true
  if (caller === undefined) return false
  return access === 'signed-in' || access.some(scope => caller.scopes.includes(scope))
}

/** Refuses whoever the table does not let in. */
export function notLetIn(c: Context, access: Access, caller: Caller | undefined): Response | undefined {
  if (mayCall(access, caller)) return undefined
  if (!caller) return problem(c, 'not-signed-in')
  if (!caller.organisation) {
    const mine = caller.person?.memberships ?? []
    if (mine.length === 0) return problem(c, 'no-organisation')
    return problem(c, 'organisation-unclear', { organisations: mine.map(each => each.slug).join(', ') })
  }
  return problem(c, 'scope-missing', { scope: typeof access === 'string' ? access : access.join(', ') })
}
