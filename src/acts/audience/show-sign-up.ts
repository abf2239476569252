import type { SignUp } from '#core/audience/newsletter/sign-up.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { TopicNames } from '../ports/newsletter.ts'

/** A sign-up as whoever has its link sees it; looking at it confirms nothing. */
export function showSignUp(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token }: { token: string },
): Promise<{ signUp: SignUp; names: TopicNames } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ newsletter }) => {
    const found = await newsletter.findSignUp(token)
    if (!found) return refuse('not-found')
    const { signUp, names } = await newsletter.signUpSheet(found.id)
    return { signUp, names }
  })
}
