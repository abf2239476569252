import { type MailingContent, whyNotContent } from '#core/audience/newsletter/block.ts'
import type { Mailing } from '#core/audience/newsletter/mailing.ts'
import { isSegment, type Segment } from '#core/audience/newsletter/segment.ts'
import { idFrom } from '#core/id.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Begins a newsletter: a draft that goes nowhere before it is scheduled. */
export function writeMailing(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { editionId, subject, blocks, segment }: MailingContent & { editionId: string; segment: Segment },
): Promise<Mailing | Refusal<'not-found' | 'wrong-value'>> {
  const id = idFrom(house.chance.bytes(16))
  return house.store.within(acting.organisation, async ({ programme, mailings }) => {
    const wrong = whyNotContent({ subject, blocks })
    if (wrong) return wrong
    if (!isSegment(segment)) return refuse('wrong-value', { field: 'segment' })
    if (!(await programme.editions.find(editionId))) return refuse('not-found', { what: 'edition' })
    const madeAt = house.clock.now()
    await mailings.add({ id, editionId, subject, blocks, segment, madeAt, madeBy: acting.by })
    return (await mailings.find(id))!
  })
}
