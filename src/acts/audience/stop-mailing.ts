import type { Mailing } from '#core/audience/newsletter/mailing.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Takes a scheduled newsletter back to a draft, or stops one that is on its way: what has not left stays here. */
export function stopMailing(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { mailingId }: { mailingId: string },
): Promise<Mailing | Refusal<'not-found' | 'mailing-over'>> {
  return house.store.within(acting.organisation, async ({ mailings }) => {
    const mailing = await mailings.find(mailingId, 'lock')
    if (!mailing) return refuse('not-found', { what: 'mailing' })
    const { state } = mailing
    if (state === 'scheduled') await mailings.setState(mailingId, { state: 'draft', dueAt: null })
    else if (state === 'sending')
      await mailings.setState(mailingId, { state: 'stopped', endedAt: house.clock.now() })
    else return refuse('mailing-over')
    return (await mailings.find(mailingId))!
  })
}
