import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Clears up letters that nobody knew of (docs/rules/newsletter.md#exactly-once): those whose tokens the mail server's log
 * has were sent; with `again` the others go once more.
 */
export function settleDoubts(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { mailingId, arrived, again }: { mailingId: string; arrived: readonly string[]; again: boolean },
): Promise<{ sent: number; again: number } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ mailings }) => {
    const mailing = await mailings.find(mailingId, 'lock')
    if (!mailing) return refuse('not-found', { what: 'mailing' })
    const settled = await mailings.settleDoubts(mailingId, { arrived, again, now: house.clock.now() })
    // A mailing that was over has letters again; one that was stopped stays so.
    if (settled.again > 0 && mailing.state === 'sent')
      await mailings.setState(mailingId, { state: 'sending', endedAt: null })
    return settled
  })
}
