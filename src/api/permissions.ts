import type { Scope } from '#core/house/roles.ts'

/** `public`: anyone; `signed-in`: any member or key; else whoever has one of the scopes (docs/rules/roles.md). */
export type Access = 'public' | 'signed-in' | readonly Scope[]

const everyone: Access = ['programme:read', 'press:write', 'box-office:read', 'door']
const seeProgramme: Access = ['programme:read']
const makeProgramme: Access = ['programme:write']
const admin: Access = ['admin']

/**
 * Who may do what, for every route of the API: one row a route, and none without a row
 * (permissions.database.test.ts walks them all). People have the scopes of their roles.
 */
export const permissions: Record<string, Access> = {
  'GET /openapi.json': 'public',
  'GET /reference': 'public',
  'GET /reference.css': 'public',
  'GET /problems/{code}': 'public',
  'GET /v1/health': 'public',

  'GET /enter': 'public',
  'POST /enter': 'public',
  'POST /auth/sign-in/email': 'public',
  'POST /auth/sign-out': 'public',
  'GET /auth/get-session': 'public',
  'GET /auth/list-sessions': 'public',
  'POST /auth/revoke-session': 'public',
  'POST /auth/revoke-other-sessions': 'public',
  'POST /auth/two-factor/enable': 'public',
  'POST /auth/two-factor/disable': 'public',
  'POST /auth/two-factor/get-totp-uri': 'public',
  'POST /auth/two-factor/generate-backup-codes': 'public',
  'POST /auth/two-factor/verify-totp': 'public',
  'POST /auth/two-factor/verify-backup-code': 'public',

  'GET /v1/me': 'signed-in',
  'PATCH /v1/me': 'signed-in',
  'PUT /v1/me/password': 'signed-in',

  'GET /v1/team': admin,
  'POST /v1/team': admin,
  'PATCH /v1/team/{memberId}': admin,
  'DELETE /v1/team/{memberId}': admin,
  'POST /v1/team/{memberId}/restore': admin,
  'POST /v1/team/{memberId}/sign-in-link': admin,
  'GET /v1/tokens': admin,
  'POST /v1/tokens': admin,
  'DELETE /v1/tokens/{tokenId}': admin,

  'GET /v1/editions': everyone,
  'POST /v1/editions': admin,
  'GET /v1/editions/{editionId}': everyone,
  'PATCH /v1/editions/{editionId}': makeProgramme,

  'GET /v1/editions/{editionId}/sections': seeProgramme,
  'POST /v1/editions/{editionId}/sections': makeProgramme,
  'PATCH /v1/sections/{sectionId}': makeProgramme,
  'DELETE /v1/sections/{sectionId}': makeProgramme,
  'POST /v1/sections/{sectionId}/restore': makeProgramme,
}
