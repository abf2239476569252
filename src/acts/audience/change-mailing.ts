import { type MailingContent, whyNotContent } from '#core/audience/newsletter/block.ts'
import type { Mailing } from '#core/audience/newsletter/mailing.ts'
import { isSegment, type Segment } from '#core/audience/newsletter/segment.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import { changeableMailing } from './steps/changeable-mailing.ts'

/** Changes a newsletter that is not on its way yet. */
export function changeMailing(
  house: Pick<House, 'store'>,
  acting: Acting,
  given: { mailingId: string; version?: number } & Partial<MailingContent & { segment: Segment }>,
): Promise<Mailing | Refusal<'not-found' | 'wrong-value' | 'stale' | 'mailing-under-way'>> {
  const { mailingId, version, ...change } = given
  return house.store.within(acting.organisation, async ({ mailings }) => {
    const mailing = await changeableMailing({ mailings }, mailingId, version)
    if (isRefusal(mailing)) return mailing
    const wrong = whyNotContent({ ...mailing, ...change })
    if (wrong) return wrong
    if (!isSegment(change.segment ?? [])) return refuse('wrong-value', { field: 'segment' })
    await mailings.change(mailingId, change)
    return (await mailings.find(mailingId))!
  })
}
