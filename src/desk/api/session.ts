import { queryOptions } from '@tanstack/react-query'
import type { Role } from '#core/house/roles.ts'
import type { Organisation } from '#core/house/team.ts'
import { callSignIn } from './call.ts'
import { answered, api } from './client.ts'

/** Who is signed in, and what they are in the organisation that the desk works for. */
export interface Me {
  id: string
  name: string
  email: string | null
  roles: Role[]
  organisation: Organisation | null
  organisations: Organisation[]
  hasPassword: boolean
  /** Without the current one: the session began with a one-time link. */
  mayChoosePassword: boolean
  secondFactor: boolean
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answered<Me>(api.GET('/v1/me')),
  staleTime: 60_000,
})

/** `code`: a second factor is asked for before the session begins. */
export async function signIn(email: string, password: string): Promise<'in' | 'code'> {
  const answer = await callSignIn<{ twoFactorRedirect?: boolean }>('sign-in/email', { email, password })
  return answer?.twoFactorRedirect ? 'code' : 'in'
}

/** The second step: a code from an authenticator, or one of the backup codes. */
export function giveCode(code: string): Promise<unknown> {
  const plain = code.replace(/\s/g, '')
  const way = /^\d{6}$/.test(plain) ? 'verify-totp' : 'verify-backup-code'
  return callSignIn(`two-factor/${way}`, { code: plain })
}

/** Ends the session and leaves: nothing of the organisation stays in the page's memory. */
export async function signOut(): Promise<void> {
  await callSignIn('sign-out', {})
  location.assign('/desk/sign-in')
}

export const changeMe = (change: { name?: string; email?: string }) =>
  answered<Me>(api.PATCH('/v1/me', { body: change }))

export const choosePassword = (password: { current?: string; next: string }) =>
  answered(api.PUT('/v1/me/password', { body: password }))

/** Begins a second factor: the address for an authenticator and the codes for a lost phone. */
export const beginSecondFactor = (password: string) =>
  callSignIn<{ totpURI: string; backupCodes: string[] }>('two-factor/enable', { password })
export const endSecondFactor = (password: string) => callSignIn('two-factor/disable', { password })
