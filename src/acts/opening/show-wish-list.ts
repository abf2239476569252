import { arrangeWishes } from '#core/boxoffice/opening/arrange-wishes.ts'
import type { WishAnswer } from '#core/boxoffice/opening/wish-answer.ts'
import type { WishList } from '#core/boxoffice/opening/wish-list.ts'
import { walkingMinutes } from '#core/programme/walking.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/** A wish-list, and what it would give if every seat were free: so that people see in time which of their wishes clash. */
export function showWishList(
  house: Pick<House, 'store'>,
  acting: Acting,
  { token }: { token: string },
): Promise<{ list: WishList; forecast: WishAnswer[] } | Refusal<'not-found'>> {
  return house.store.within(acting.organisation, async ({ wishLists }) => {
    const list = await wishLists.find(token)
    if (!list) return refuse('not-found')
    const ids = list.wishes.flatMap(wish => wish.alternatives.map(each => each.screeningId))
    const places = await wishLists.whereabouts(ids)
    const venues = new Map(places.map(({ venue }) => [venue.id, venue]))
    const visits = new Map(
      places.map(({ venue, ...visit }) => [visit.screeningId, { ...visit, venueId: venue.id }]),
    )
    const forecast = arrangeWishes(list.wishes, {
      visit: screeningId => visits.get(screeningId),
      whyNot: () => undefined,
      walkingMinutes: (from, to) => walkingMinutes(venues.get(from)!, venues.get(to)!),
      before: [],
    })
    return { list, forecast }
  })
}
