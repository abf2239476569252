import type { Member } from '#core/house/team.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Undoes a removal: the person comes back with the roles of before. Refuses `not-found`. */
export async function restoreMember(
  house: Pick<House, 'accounts'>,
  acting: Acting,
  { memberId }: { memberId: string },
): Promise<Member | Refusal<'not-found'>> {
  return house.accounts.withTeam(acting.organisation, async team => {
    if (!(await team.restoreMember(memberId))) return refuse('not-found', { what: 'member', id: memberId })
    return (await team.members()).find(each => each.id === memberId)!
  })
}
