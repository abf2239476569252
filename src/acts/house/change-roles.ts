import { leavesNoAdmin } from '#core/house/last-admin.ts'
import type { Role } from '#core/house/roles.ts'
import type { Member } from '#core/house/team.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Gives a member other roles. Refuses `not-found`, `wrong-value` without a role, `in-use` for the last admin. */
export async function changeRoles(
  house: Pick<House, 'accounts'>,
  acting: Acting,
  { memberId, roles }: { memberId: string; roles: Role[] },
): Promise<Member | Refusal<'not-found' | 'wrong-value' | 'in-use'>> {
  if (roles.length === 0) return refuse('wrong-value', { field: 'roles', value: '' })
  return house.accounts.withTeam(acting.organisation, async team => {
    const members = await team.members()
    const member = members.find(each => each.id === memberId)
    if (!member) return refuse('not-found', { what: 'member', id: memberId })
    if (leavesNoAdmin(members, memberId, roles)) {
      return refuse('in-use', { what: 'last-admin', name: member.name })
    }
    const held = [...new Set(roles)]
    await team.setRoles(memberId, held)
    return { ...member, roles: held }
  })
}
