import type { Generated } from 'kysely'
import type { Role, Scope } from '#core/house/roles.ts'
import type { Id, InstantColumn, InstantOrNullColumn } from './columns.ts'

/** What all organisations share (migrations/house). The tables that better-auth alone writes are in ../sign-in. */
export interface HouseTables {
  organisation: { slug: string; name: string; created_at: Generated<Temporal.Instant> }
  host_name: { host: string; organisation: string; edition_slug: string | null }
  staff: {
    id: Id
    name: string
    email: string
    email_verified: boolean
    last_sign_in_at: InstantOrNullColumn
  }
  sign_in_link: {
    digest: Uint8Array
    staff_id: string
    expires_at: InstantColumn
    used_at: InstantOrNullColumn
  }
  member: {
    organisation: string
    staff_id: string
    roles: Role[]
    joined_at: InstantColumn
    removed_at: InstantOrNullColumn
  }
  token: {
    id: Id
    organisation: string
    name: string
    prefix: string
    digest: Uint8Array
    scopes: Scope[]
    made_by: string
    made_at: InstantColumn
    expires_at: InstantOrNullColumn
    last_used_at: InstantOrNullColumn
    revoked_at: InstantOrNullColumn
  }
}
