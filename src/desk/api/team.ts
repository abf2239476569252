import { queryOptions } from '@tanstack/react-query'
import type { Role, Scope } from '#core/house/roles.ts'
import type { Member as CoreMember, Token as CoreToken } from '#core/house/team.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type Member = Wire<CoreMember>
export type Token = Wire<CoreToken>

/** A one-time address that signs somebody in, and until when. */
export interface SignInLink {
  address: string
  until: string
}

const of = (memberId: string) => ({ params: { path: { memberId } } })

export const teamQuery = queryOptions({
  queryKey: ['team'],
  queryFn: () => answered<Member[]>(api.GET('/v1/team')),
})
export const inviteMember = (person: { name: string; email: string; roles: Role[] }) =>
  answered<{ member: Member; link: SignInLink | null }>(api.POST('/v1/team', { body: person }))
export const changeRoles = (id: string, roles: Role[]) =>
  answered<Member>(api.PATCH('/v1/team/{memberId}', { ...of(id), body: { roles } }))
export const removeMember = (id: string) => answered(api.DELETE('/v1/team/{memberId}', of(id)))
export const restoreMember = (id: string) => answered(api.POST('/v1/team/{memberId}/restore', of(id)))
export const makeSignInLink = (id: string) =>
  answered<SignInLink>(api.POST('/v1/team/{memberId}/sign-in-link', of(id)))

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: () => answered<Token[]>(api.GET('/v1/tokens')),
})
export const makeToken = (wish: { name: string; scopes: Scope[]; expiresAt?: string }) =>
  answered<{ token: Token; key: string }>(api.POST('/v1/tokens', { body: wish }))
export const revokeToken = (tokenId: string) =>
  answered(api.DELETE('/v1/tokens/{tokenId}', { params: { path: { tokenId } } }))
