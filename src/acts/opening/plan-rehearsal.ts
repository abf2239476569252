import type { RoomRules } from '#core/boxoffice/opening/waiting-room.ts'
import { offered } from '#core/boxoffice/prices/price.ts'
import type { Edition } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** The coming sale of an edition, as far as a rehearsal has to know it. */
export interface ComingSale {
  edition: Edition
  /** Ids of what will be on sale to the public. */
  screenings: string[]
  /** Of its waiting room; null: none, or ended. */
  room: RoomRules | null
  /** null: the sale is open already, or nobody has said when it opens. */
  opensAt: Temporal.Instant | null
}

/**
 * Looks at what would be rehearsed (docs/rules/rehearsal.md); changes nothing. `sale-closed`: nothing of the edition is
 * to be sold any more; `price-not-offered`: nothing has a price online.
 */
export function planRehearsal(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { editionSlug }: { editionSlug: string },
): Promise<ComingSale | Refusal<'not-found' | 'sale-closed' | 'price-not-offered'>> {
  return house.store.within(acting.organisation, async ({ programme, boxOffice, waitingRoom }) => {
    const edition = await programme.editions.withSlug(editionSlug)
    if (!edition) return refuse('not-found', { what: 'edition', id: editionSlug })
    const now = house.clock.now()
    const { saleOpensAt } = edition
    const opensAt = saleOpensAt && Temporal.Instant.compare(saleOpensAt, now) > 0 ? saleOpensAt : null
    const released = (await programme.releases.released(edition.id)).filter(
      each =>
        each.kind === 'public' &&
        !each.cancelled &&
        !each.withdrawn &&
        Temporal.Instant.compare(each.startsAt.toInstant(), opensAt ?? now) > 0,
    )
    if (edition.stage === 'over' || released.length === 0) return refuse('sale-closed')
    const prices = await boxOffice.prices(edition.id)
    const sections = new Map(
      (await programme.items.ofEdition(edition.id)).map(item => [item.id, item.sectionId]),
    )
    const screenings = released.filter(({ id, kind, itemId }) => {
      const priced = { screeningId: id, kind, sectionId: sections.get(itemId) ?? null }
      return offered(prices, priced, 'online').length > 0
    })
    if (screenings.length === 0) return refuse('price-not-offered')
    const room = await waitingRoom.find(edition.id)
    return {
      edition,
      screenings: screenings.map(each => each.id),
      room: room && !room.endedAt ? rulesOf(room) : null,
      opensAt,
    }
  })
}

function rulesOf(room: RoomRules): RoomRules {
  const { places, seconds, doorsMinutes, visitMinutes, placesPerAddress, workBits } = room
  return { places, seconds, doorsMinutes, visitMinutes, placesPerAddress, workBits }
}
