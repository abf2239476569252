import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Ends a key at once and for good. Refuses `not-found`. */
export async function revokeToken(
  house: Pick<House, 'accounts' | 'clock'>,
  acting: Acting,
  { tokenId }: { tokenId: string },
): Promise<{ id: string } | Refusal<'not-found'>> {
  return house.accounts.withTeam(acting.organisation, async team => {
    const revoked = await team.revokeToken(tokenId, house.clock.now())
    return revoked ? { id: tokenId } : refuse('not-found', { what: 'token', id: tokenId })
  })
}
