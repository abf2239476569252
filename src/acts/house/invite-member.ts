import { secretFrom } from '#core/house/key.ts'
import type { Role } from '#core/house/roles.ts'
import type { Member } from '#core/house/team.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { linkLifetime, type SignInLink } from './make-sign-in-link.ts'

export interface Invited {
  member: Member
  /** How the person signs in for the first time; null for someone who has an account already. */
  link: SignInLink | null
}

/**
 * Takes a person into the team. Refuses `already-exists` for a member, `wrong-value` without a role.
 * Rule: docs/rules/roles.md#links.
 */
export async function inviteMember(
  house: Pick<House, 'accounts' | 'clock' | 'chance'>,
  acting: Acting,
  { email, name, roles }: { email: string; name: string; roles: Role[] },
): Promise<Invited | Refusal<'already-exists' | 'wrong-value'>> {
  if (roles.length === 0) return refuse('wrong-value', { field: 'roles', value: '' })
  return house.accounts.withTeam(acting.organisation, async team => {
    const before = await team.members()
    if (before.some(member => member.email === email.toLowerCase())) {
      return refuse('already-exists', { what: 'member', name: email })
    }
    const at = house.clock.now()
    const { staff, newAccount } = await team.addMember({ email, name, roles: [...new Set(roles)], at })
    const member = (await team.members()).find(each => each.id === staff.id)!
    if (!newAccount) return { member, link: null }
    const link = { secret: secretFrom(house.chance.bytes(32)), until: at.add(linkLifetime.invitation) }
    await team.keepSignInLink({ ...link, staffId: staff.id })
    return { member, link }
  })
}
