import type { Role, Scope } from './roles.ts'

/** A person with a sign-in of this installation; the same one in every organisation. */
export interface Staff {
  id: string
  name: string
  email: string
}

/** A person of one organisation's team. */
export interface Member extends Staff {
  /** Never empty. */
  roles: Role[]
  joinedAt: Temporal.Instant
  /** null = invited, not yet signed in. */
  lastSignInAt: Temporal.Instant | null
}

/** A key for programs: shown once when made, kept as a digest (docs/rules/roles.md#tokens). */
export interface Token {
  id: string
  name: string
  /** The first letters of the key, to tell keys apart. */
  prefix: string
  scopes: Scope[]
  madeBy: string
  madeAt: Temporal.Instant
  /** null = never. */
  expiresAt: Temporal.Instant | null
  lastUsedAt: Temporal.Instant | null
}

export interface Organisation {
  slug: string
  name: string
}
