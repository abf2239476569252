import type { Context } from 'hono'
import type { Membership } from '#acts/ports/house-accounts.ts'
import type { SignedIn } from '#acts/ports/sign-in.ts'
import { keyBeginning } from '#core/house/key.ts'
import { type Scope, scopesOf } from '#core/house/roles.ts'
import type { ApiHouse } from './api-house.ts'
import { problem } from './problem.ts'

/** Who calls: a person with a session, or a program with a key. */
export interface Caller {
  /** A staff member's id, or `token:` and the key's name. */
  by: string
  /** undefined: a person of several organisations who named none, or of none. */
  organisation: string | undefined
  scopes: readonly Scope[]
  person?: { signedIn: SignedIn; memberships: Membership[] }
}

const organisationHeader = 'x-cartelera-organisation'

/** Finds out who calls. A key that is sent but not valid is refused, never taken for nobody. */
export async function whoCalls(
  c: Context,
  house: Pick<ApiHouse, 'accounts' | 'signIn' | 'clock'>,
): Promise<Caller | Response | undefined> {
  const named = c.req.header(organisationHeader)
  const authorization = c.req.header('authorization')
  if (authorization !== undefined) {
    const caller = await programWith(authorization, house)
    if (!caller) return problem(c, 'token-unknown')
    const isElsewhere = named !== undefined && named !== '' && named !== caller.organisation
    return isElsewhere ? problem(c, 'organisation-not-yours', { organisation: named }) : caller
  }
  const signedIn = c.req.header('cookie') ? await house.signIn.whoIs(c.req.raw.headers) : undefined
  if (!signedIn) return undefined
  const memberships = await house.accounts.memberships(signedIn.staff.id)
  const here = named ? memberships.find(each => each.slug === named) : onlyOne(memberships)
  if (named && !here) return problem(c, 'organisation-not-yours', { organisation: named })
  return {
    by: signedIn.staff.id,
    organisation: here?.slug,
    scopes: here ? scopesOf(here.roles) : [],
    person: { signedIn, memberships },
  }
}

const onlyOne = <Value>(values: Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined)

async function programWith(
  authorization: string,
  house: Pick<ApiHouse, 'accounts' | 'clock'>,
): Promise<Caller | undefined> {
  const key = /^Bearer (\S+)$/i.exec(authorization)?.[1]
  if (!key?.startsWith(keyBeginning)) return undefined
  const holder = await house.accounts.tokenHolder(key, house.clock.now())
  return holder && { by: `token:${holder.name}`, organisation: holder.organisation, scopes: holder.scopes }
}
