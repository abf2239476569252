import { confirmHours } from '#core/audience/newsletter/sign-up.ts'
import { idFrom, secretFrom } from '#core/id.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Confirms a sign-up: its topics come to what the mailbox already had. Confirming twice changes nothing. */
export function confirmSignUp(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { token }: { token: string },
): Promise<{ subscriberId: string } | Refusal<'not-found'>> {
  const made = { id: idFrom(house.chance.bytes(16)), token: secretFrom(house.chance.bytes(24)) }
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const signUp = await newsletter.findSignUp(token, 'lock')
    const now = house.clock.now()
    if (!signUp) return refuse('not-found')
    if (signUp.subscriberId !== null) return { subscriberId: signUp.subscriberId }
    const isLate = Temporal.Instant.compare(signUp.askedAt.add({ hours: confirmHours }), now) < 0
    if (isLate) return refuse('not-found')
    const subscriberId = await newsletter.subscribe({ ...signUp, ...made }, now)
    await newsletter.confirmSignUp(signUp.id, subscriberId, now)
    await newsletter.lift({ mailbox: signUp.mailbox }, 'bounce')
    return { subscriberId }
  })
}
