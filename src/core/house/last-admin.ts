import type { Role } from './roles.ts'
import type { Member } from './team.ts'

/**
 * Whether a team would be left without an admin when `memberId` has `roles` from now on ([] = has left).
 * Rule: docs/rules/roles.md#last-admin.
 */
export function leavesNoAdmin(
  team: readonly Pick<Member, 'id' | 'roles'>[],
  memberId: string,
  roles: readonly Role[],
): boolean {
  const isAdmin = (held: readonly Role[]) => held.includes('admin')
  return (
    team.some(each => isAdmin(each.roles)) &&
    !team.some(each => isAdmin(each.id === memberId ? roles : each.roles))
  )
}
