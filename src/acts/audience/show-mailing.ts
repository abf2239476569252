import type { Mailing, MailingFigures } from '#core/audience/newsletter/mailing.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A newsletter with what became of it. */
export function showMailing(
  house: Pick<House, 'store'>,
  acting: Acting,
  { mailingId }: { mailingId: string },
): Promise<(Mailing & { figures: MailingFigures }) | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ mailings }) => {
    const mailing = await mailings.find(mailingId)
    return mailing
      ? { ...mailing, figures: await mailings.figures(mailingId) }
      : refuse('not-found', { what: 'mailing' })
  })
}
