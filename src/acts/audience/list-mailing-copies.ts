import type { CopyState, KeptCopy } from '#core/audience/newsletter/mailing.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** Whom a newsletter went to, and what became of each letter. */
export function listMailingCopies(
  house: Pick<House, 'store'>,
  acting: Acting,
  { mailingId, ...wish }: { mailingId: string; state?: CopyState } & ListWish,
): Promise<Page<KeptCopy>> {
  return house.store.within(acting.organisation, ({ mailings }) => mailings.copies(mailingId, wish))
}
