/** What a person of an organisation does there; one person may have several roles (docs/rules/roles.md). */
export const roles = ['admin', 'programmer', 'box-office', 'door', 'press'] as const
export type Role = (typeof roles)[number]

/** What a caller may touch. Tokens are given scopes; people have those of their roles. */
export const scopes = [
  'programme:read',
  'programme:write',
  'press:write',
  'box-office:read',
  'box-office:write',
  'door',
  'admin',
] as const
export type Scope = (typeof scopes)[number]

/** docs/rules/roles.md#scopes. */
export const scopesOfRole: Record<Role, readonly Scope[]> = {
  admin: scopes,
  programmer: ['programme:read', 'programme:write', 'press:write'],
  'box-office': ['programme:read', 'box-office:read', 'box-office:write', 'door'],
  door: ['door'],
  press: ['programme:read', 'press:write'],
}

/** The scopes of several roles, each once, in the order of the list above. */
export function scopesOf(held: readonly Role[]): Scope[] {
  return scopes.filter(scope => held.some(role => scopesOfRole[role].includes(scope)))
}
