import type { Mailing, MailingFigures } from '#core/audience/newsletter/mailing.ts'
import type { ListWish, Page } from '#core/page.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** An edition's newsletters, the newest first, with what became of them. */
export function listMailings(
  house: Pick<House, 'store'>,
  acting: Acting,
  { editionId, ...wish }: { editionId: string } & ListWish,
): Promise<Page<Mailing & { figures: MailingFigures }>> {
  return house.store.within(acting.organisation, ({ mailings }) => mailings.list(editionId, wish))
}
