export const staffRoles = ['admin', 'programmer', 'box-office', 'door', 'press'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Whether somebody with these roles is at home in a place for `wanted`; the API decides what they may really do. */
export function mayEnter(roles: readonly string[], wanted: readonly StaffRole[]): boolean {
  return roles.includes('admin') || wanted.some(role => roles.includes(role))
}
