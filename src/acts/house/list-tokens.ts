import type { Token } from '#core/house/team.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The keys of this organisation that have not been revoked, newest first. */
export function listTokens(house: Pick<House, 'accounts'>, acting: Acting): Promise<Token[]> {
  return house.accounts.withTeam(acting.organisation, team => team.tokens())
}
