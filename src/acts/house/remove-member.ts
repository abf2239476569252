import { leavesNoAdmin } from '#core/house/last-admin.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a person off the team; every right here ends at once. Refuses `not-found`, `in-use` for the last admin. */
export async function removeMember(
  house: Pick<House, 'accounts' | 'clock'>,
  acting: Acting,
  { memberId }: { memberId: string },
): Promise<{ id: string } | Refusal<'not-found' | 'in-use'>> {
  return house.accounts.withTeam(acting.organisation, async team => {
    const members = await team.members()
    const member = members.find(each => each.id === memberId)
    if (!member) return refuse('not-found', { what: 'member', id: memberId })
    if (leavesNoAdmin(members, memberId, []))
      return refuse('in-use', { what: 'last-admin', name: member.name })
    await team.removeMember(memberId, house.clock.now())
    return { id: memberId }
  })
}
