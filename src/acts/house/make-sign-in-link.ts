import { secretFrom } from '#core/house/key.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface SignInLink {
  /** Shown once; the house keeps a digest. */
  secret: string
  until: Temporal.Instant
}

/** docs/rules/roles.md#links. */
export const linkLifetime = {
  invitation: Temporal.Duration.from({ hours: 7 * 24 }),
  recovery: Temporal.Duration.from({ hours: 24 }),
  start: Temporal.Duration.from({ hours: 12 }),
}

/**
 * A one-time sign-in link for a member who cannot sign in. Refuses `not-found` for a stranger and `not-allowed` for a
 * person of several organisations: one of them must not open the doors of another (docs/rules/roles.md#links).
 */
export async function makeSignInLink(
  house: Pick<House, 'accounts' | 'clock' | 'chance'>,
  acting: Acting,
  { memberId }: { memberId: string },
): Promise<SignInLink | Refusal<'not-found' | 'not-allowed'>> {
  return house.accounts.withTeam(acting.organisation, async team => {
    const member = (await team.members()).find(each => each.id === memberId)
    if (!member) return refuse('not-found', { what: 'member', id: memberId })
    if ((await team.otherMemberships(memberId)) > 0) {
      return refuse('not-allowed', { what: 'sign-in-link', name: member.name })
    }
    const link = {
      secret: secretFrom(house.chance.bytes(32)),
      until: house.clock.now().add(linkLifetime.recovery),
    }
    await team.keepSignInLink({ ...link, staffId: memberId })
    return link
  })
}
