import type { Role } from '#core/house/roles.ts'

export type StaffRole = Role

/** What somebody may be here, in the order it is offered. */
export const staffRoles = [
  'admin',
  'programmer',
  'box-office',
  'door',
  'press',
] as const satisfies readonly Role[]

/** Whether somebody with these roles is at home in a place for `wanted`; the API decides what they may really do. */
export function mayEnter(roles: readonly string[], wanted: readonly StaffRole[]): boolean {
  return roles.includes('admin') || wanted.some(role => roles.includes(role))
}
