import { secretFrom } from '#core/house/key.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { linkLifetime, type SignInLink } from './make-sign-in-link.ts'

/** The account that a new installation begins with; the person gives it their own name and address at the desk. */
const firstAdmin = { email: 'admin@cartelera.invalid', name: 'Admin' }

export interface FirstSignInLink extends SignInLink {
  staffId: string
}

/**
 * A one-time sign-in link for whoever stands at the console of the server: for the member who has been an admin
 * longest, made first if the organisation has none (docs/rules/roles.md#first-admin). Nothing for a person who is
 * among `served`: a second link would end the first.
 */
export function makeFirstSignInLink(
  house: Pick<House, 'accounts' | 'clock' | 'chance'>,
  acting: Acting,
  { served = new Set() }: { served?: ReadonlySet<string> } = {},
): Promise<FirstSignInLink | undefined> {
  return house.accounts.withTeam(acting.organisation, async team => {
    const at = house.clock.now()
    const [longest] = (await team.members())
      .filter(member => member.roles.includes('admin'))
      .sort((a, b) => Temporal.Instant.compare(a.joinedAt, b.joinedAt))
    const admin = longest ?? (await team.addMember({ ...firstAdmin, roles: ['admin'], at })).staff
    if (served.has(admin.id)) return undefined
    const link = { secret: secretFrom(house.chance.bytes(32)), until: at.add(linkLifetime.start) }
    await team.keepSignInLink({ ...link, staffId: admin.id })
    return { ...link, staffId: admin.id }
  })
}
