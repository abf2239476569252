import { queryOptions } from '@tanstack/react-query'
import type { Role, Scope } from '#core/house/roles.ts'
import type { Member as CoreMember, Token as CoreToken } from '#core/house/team.ts'
import { call } from './call.ts'
import type { Wire } from './wire.ts'

export type Member = Wire<CoreMember>
export type Token = Wire<CoreToken>

const team = '/api/v1/team'
const tokens = '/api/v1/tokens'

/** A one-time address that signs somebody in, and until when. */
export interface SignInLink {
  address: string
  until: string
}

export const teamQuery = queryOptions({ queryKey: ['team'], queryFn: () => call<Member[]>('GET', team) })
export const inviteMember = (person: { name: string; email: string; roles: Role[] }) =>
  call<{ member: Member; link: SignInLink | null }>('POST', team, { body: person })
export const changeRoles = (id: string, roles: Role[]) => call('PATCH', `${team}/${id}`, { body: { roles } })
export const removeMember = (id: string) => call('DELETE', `${team}/${id}`)
export const restoreMember = (id: string) => call('POST', `${team}/${id}/restore`)
export const makeSignInLink = (id: string) => call<SignInLink>('POST', `${team}/${id}/sign-in-link`)

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: () => call<Token[]>('GET', tokens),
})
export const makeToken = (wish: { name: string; scopes: Scope[]; expiresAt: string | null }) =>
  call<{ token: Token; key: string }>('POST', tokens, { body: wish })
export const revokeToken = (id: string) => call('DELETE', `${tokens}/${id}`)
