import type { Member } from '#core/house/team.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Everyone on the team, by name. */
export function listTeam(house: Pick<House, 'accounts'>, acting: Acting): Promise<Member[]> {
  return house.accounts.withTeam(acting.organisation, team => team.members())
}
