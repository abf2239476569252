import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { beginWishList } from '#acts/opening/begin-wish-list.ts'
import { confirmWaiting } from '#acts/waiting-list/confirm-waiting.ts'
import { joinWaitingList } from '#acts/waiting-list/join-waiting-list.ts'
import type { Wish } from '#core/boxoffice/opening/wish-list.ts'
import { houseLanguages } from '#core/localised.ts'
import type { Edition } from '#core/programme/edition.ts'
import { isRefusal } from '#core/refusal.ts'
import { granted } from '../granted.ts'
import type { SeededChance } from './chance.ts'
import { houseAt, type SeedHouse, type Seeding } from './seeding.ts'
import { inventVisitor, type OnSale } from './sell-seats.ts'

/** How many people prepare a wish-list before the sale. */
const listCount = 40
/** How many wait for each screening that is sold out. */
const waitingCount = 4

/** Invented visitors say before the sale what they would like to see: mostly what many want. */
export async function makeWishLists(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  moment: Temporal.Instant,
  chance: SeededChance,
): Promise<void> {
  const house = houseAt(seeding, moment)
  const editionId = edition.id
  const prices = await granted('the prices', listPrices(house, seeding.acting, { editionId }))
  const wanted = screenings.flatMap(each => Array.from({ length: each.pull }, () => each.screeningId))
  if (wanted.length === 0) return
  const wish = (): Wish => {
    const ids = new Set(Array.from({ length: chance.whole(1, 3) }, () => chance.one(wanted)))
    return {
      alternatives: [...ids].map((screeningId, at) => ({ screeningId, rank: at + 1 })),
      party: [{ kind: 'public', priceId: prices[0]!.id, quantity: chance.whole(1, 3) }],
    }
  }
  for (let list = 0; list < listCount; list++) {
    const wishes = Array.from({ length: chance.whole(1, 8) }, wish)
    const language = chance.one(houseLanguages)
    await granted('a wish-list', beginWishList(house, seeding.acting, { editionId, language, wishes }))
  }
}

/** For each screening that is sold out, some people wait. */
export async function fillWaitingLists(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  chance: SeededChance,
): Promise<void> {
  const { house, acting } = seeding
  const prices = await granted('the prices', listPrices(house, acting, { editionId: edition.id }))
  const party = () => [{ priceId: prices[0]!.id, quantity: chance.whole(1, 3) }]
  for (const { screeningId } of screenings) {
    for (let person = 0; person < waitingCount; person++) {
      const { email, language } = inventVisitor(seeding, chance)
      const wish = { screeningId, kind: 'public' as const, party: party(), email, language }
      const joined = await joinWaitingList(house, acting, wish)
      // Where there are seats, or it is too late, nobody waits.
      if (isRefusal(joined) && joined.refused !== 'waiting-already') break
    }
    await confirmAll(house, seeding, screeningId)
  }
}

/** As people do who open the link in their letter. */
async function confirmAll(house: SeedHouse, { acting }: Seeding, screeningId: string): Promise<void> {
  const requests = await house.store.within(acting.organisation, ({ waitingList }) =>
    waitingList.ofScreening(screeningId),
  )
  for (const { token } of requests) await granted('a place', confirmWaiting(house, acting, { token }))
}
