import type { Staff } from '#core/house/team.ts'
import type { Refusal } from '#core/refusal.ts'

/** Sessions of staff: who is at the other end of a browser. Passwords and second factors never leave this port. */
export interface SignIn {
  /** Answers the sign-in library's own addresses under /api/auth. */
  answer(request: Request): Promise<Response>
  /** The person whose session cookie these headers carry. */
  whoIs(headers: Headers): Promise<SignedIn | undefined>
  hasPassword(staffId: string): Promise<boolean>
  /**
   * Uses up a one-time link and begins a session; the headers carry the session cookie to set.
   * Refuses `not-allowed` when the link is unknown, used or too old.
   */
  enterByLink(secret: string, headers: Headers): Promise<Headers | Refusal<'not-allowed'>>
  /**
   * Sets the password of the person whose session these headers carry, and ends that person's other sessions.
   * Refuses `wrong-value` for a password that is too short or too long, and `not-allowed` when `current` is wrong;
   * `current` is not needed in a session that began with a one-time link.
   */
  setPassword(
    headers: Headers,
    password: { current?: string; next: string },
  ): Promise<undefined | Refusal<'wrong-value' | 'not-allowed'>>
  /** Renames the person whose session these headers carry, or refuses `already-exists` for a taken address. */
  changeSelf(
    headers: Headers,
    change: { name?: string; email?: string },
  ): Promise<Staff | Refusal<'already-exists'>>
}

export interface SignedIn {
  staff: Staff
  secondFactor: boolean
  /** The session began with a one-time link, so the person may choose a password without the old one. */
  byLink: boolean
  /** Cookies to set: a session that is used lives on. */
  cookies: string[]
}
