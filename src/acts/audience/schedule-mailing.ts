import type { Mailing } from '#core/audience/newsletter/mailing.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { changeableMailing } from './steps/changeable-mailing.ts'

/**
 * Lets a newsletter go at a moment, or with none at the next minute. Until then it can be changed, and taken back with
 * `stopMailing`.
 */
export function scheduleMailing(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { mailingId, at, version }: { mailingId: string; at?: Temporal.Instant | null; version?: number },
): Promise<Mailing | Refusal<'not-found' | 'stale' | 'mailing-under-way' | 'mailing-empty'>> {
  return house.store.within(acting.organisation, async ({ mailings }) => {
    const mailing = await changeableMailing({ mailings }, mailingId, version)
    if (isRefusal(mailing)) return mailing
    if (mailing.blocks.length === 0) return refuse('mailing-empty')
    await mailings.setState(mailingId, { state: 'scheduled', dueAt: at ?? house.clock.now() })
    return (await mailings.find(mailingId))!
  })
}
