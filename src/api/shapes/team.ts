import { z } from '@hono/zod-openapi'
import { roles, scopes } from '#core/house/roles.ts'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

const Roles = z.array(z.enum(roles)).min(1).max(roles.length)
const Scopes = z.array(z.enum(scopes)).min(1).max(scopes.length)
const PersonName = z.string().trim().min(1).max(200)
const Password = z.string().min(10).max(128)

export const MemberShape = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    roles: Roles,
    joinedAt: Moment,
    lastSignInAt: Moment.nullable().openapi({ description: 'null = invited, not yet signed in' }),
  })
  .openapi('Member')

export const Invitation = z
  .strictObject({ email: z.email().max(200), name: PersonName, roles: Roles })
  .openapi('Invitation')

export const RolesChange = z.strictObject({ roles: Roles }).openapi('RolesChange')

export const SignInLinkShape = z
  .object({
    address: z.string().openapi({ description: 'Under the house’s own address; works once' }),
    until: Moment,
  })
  .openapi('SignInLink')

export const InvitedShape = z
  .object({ member: MemberShape, link: SignInLinkShape.nullable() })
  .openapi('Invited', {
    description: 'The link is shown once; null for a person who has an account already.',
  })

export const TokenShape = z
  .object({
    id: Id,
    name: z.string(),
    prefix: z.string(),
    scopes: Scopes,
    madeBy: z.string(),
    madeAt: Moment,
    expiresAt: Moment.nullable(),
    lastUsedAt: Moment.nullable(),
  })
  .openapi('Token')

export const TokenToMake = z
  .strictObject({ name: PersonName, scopes: Scopes, expiresAt: Moment.nullable().optional() })
  .openapi('TokenToMake')

export const MadeTokenShape = z
  .object({ token: TokenShape, key: z.string().openapi({ description: 'Shown once' }) })
  .openapi('MadeToken')

export const OrganisationShape = z.object({ slug: z.string(), name: z.string() }).openapi('Organisation')

export const OrganisationChange = z.strictObject({ name: PersonName }).openapi('OrganisationChange')

export const MeShape = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string().nullable().openapi({ description: 'null for a token' }),
    roles: z.array(z.enum(roles)),
    scopes: z.array(z.enum(scopes)),
    organisation: OrganisationShape.nullable().openapi({
      description: 'null: name one in X-Cartelera-Organisation',
    }),
    organisations: z.array(OrganisationShape),
    hasPassword: z.boolean(),
    mayChoosePassword: z.boolean().openapi({ description: 'Without the current one, after a one-time link' }),
    secondFactor: z.boolean(),
  })
  .openapi('Me')

export const MeChange = z
  .strictObject({ name: PersonName, email: z.email().max(200) })
  .partial()
  .openapi('MeChange')

export const PasswordChoice = z
  .strictObject({ current: z.string().max(128).optional(), next: Password })
  .openapi('PasswordChoice')
