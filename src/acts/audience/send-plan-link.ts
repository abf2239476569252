import { readMailbox } from '#core/boxoffice/orders/contact.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** So many letters for one plan: nobody is written to as often as others please. */
const mostLetters = 5

/** Writes the private link of a plan to an address, which is kept until the letter is sent (docs/rules/my-festival.md). */
export function sendPlanLink(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { token, email: given, language }: { token: string; email: string; language: HouseLanguage },
): Promise<{ asked: boolean } | Refusal<'not-found' | 'address-wrong'>> {
  return house.store.within(acting.organisation, async ({ visitPlans, letters }) => {
    const recipient = readMailbox(given)
    if (typeof recipient !== 'string') return recipient
    const plan = await visitPlans.find({ token })
    if (!plan) return refuse('not-found')
    if (!(await visitPlans.countLetter(plan.id, mostLetters))) return { asked: false }
    const writtenAt = house.clock.now()
    await letters.write({ kind: 'plan-link', recipient, language, visitPlanId: plan.id, writtenAt })
    return { asked: true }
  })
}
