import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import type { Edition } from '#core/programme/edition.ts'
import { granted } from '../granted.ts'
import type { SeededChance } from './chance.ts'
import { houseAt, type Seeding } from './seeding.ts'
import type { OnSale } from './sell-seats.ts'

/** Sells the groups of the files their seats at the counter: at the group's price, else the second of the list. */
export async function sellToGroups(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  moment: Temporal.Instant,
  chance: SeededChance,
): Promise<Order[]> {
  const { acting, files } = seeding
  const house = houseAt(seeding, moment)
  const prices = await granted('the prices', listPrices(house, acting, { editionId: edition.id }))
  const orders: Order[] = []
  for (const { screeningId, groups } of screenings) {
    for (const quantity of groups) {
      const isGroup = (price: Price) => price.leastSeats > 1 && price.leastSeats <= quantity
      const priceId = (prices.find(isGroup) ?? prices[1] ?? prices[0]!).id
      const sold = sellAtCounter(house, acting, {
        editionId: edition.id,
        lines: [{ screeningId, priceId, quantity }],
        name: chance.one(files.visitors.groups),
        idempotencyKey: `demo-${edition.id}-group-${orders.length}`,
      })
      orders.push(await granted(`${quantity} seats for a group`, sold))
    }
  }
  return orders
}
