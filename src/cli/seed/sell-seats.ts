import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import type { Order } from '#core/boxoffice/orders/order.ts'
import { houseLanguages } from '#core/localised.ts'
import type { Edition } from '#core/programme/edition.ts'
import { isRefusal, type RefusalCode } from '#core/refusal.ts'
import { granted } from '../granted.ts'
import type { SeededChance } from './chance.ts'
import { houseAt, type SeedHouse, type Seeding } from './seeding.ts'

/** A screening that seats are sold for. */
export interface OnSale {
  screeningId: string
  startsAt: Temporal.Instant
  /** How much people want it: 1 = as most, 0 = it is not for them. */
  pull: number
  /** Seats that groups take together. */
  groups: readonly number[]
  /** Seats to set aside for the press. */
  pressSeats: number
}

/** What stands for "somebody else took it, or it is too late": the visitor simply does not buy. */
const noLuck: RefusalCode[] = [
  'sold-out',
  'not-enough-seats',
  'sale-closed',
  'screening-cancelled',
  'too-many-seats',
]

/** Sells `count` orders to invented visitors between two moments: two in three at the counter, the rest online. */
export async function sellSeats(
  seeding: Seeding,
  edition: Edition,
  screenings: readonly OnSale[],
  wish: { count: number; from: Temporal.Instant; until: Temporal.Instant },
  chance: SeededChance,
): Promise<Order[]> {
  const { house, acting } = seeding
  const prices = await granted('the prices', listPrices(house, acting, { editionId: edition.id }))
  const priceIds = prices.filter(price => !price.counterOnly && price.leastSeats === 1).map(price => price.id)
  const { timeZone } = seeding.files.edition
  const moments = Array.from({ length: wish.count }, () =>
    awake(momentBetween(wish.from, wish.until, chance), timeZone),
  ).sort(Temporal.Instant.compare)
  const orders: Order[] = []
  for (const [index, moment] of moments.entries()) {
    const lines = chooseLines(screenings, moment, priceIds, chance)
    const buyer = inventVisitor(seeding, chance)
    const key = `demo-${edition.id}-${index}`
    const purchase = { edition, lines, buyer, key }
    if (lines.length > 0) {
      const then = houseAt(seeding, moment)
      const order =
        chance.next() < 2 / 3
          ? await atCounter(seeding, then, purchase)
          : await online(seeding, then, purchase, chance)
      if (order) orders.push(order)
    }
    seeding.progress('orders', index + 1, wish.count)
  }
  return orders
}

interface Purchase {
  edition: Edition
  lines: { screeningId: string; priceId: string; quantity: number }[]
  buyer: { name: string; email: string; language: (typeof houseLanguages)[number] }
  key: string
}

async function atCounter(
  { acting }: Seeding,
  house: SeedHouse,
  { edition, lines, buyer, key }: Purchase,
): Promise<Order | undefined> {
  const sold = await sellAtCounter(house, acting, {
    editionId: edition.id,
    lines,
    name: buyer.name,
    language: buyer.language,
    idempotencyKey: key,
  })
  return unlessUnlucky(sold)
}

/** Orders online and, most times, pays at the counter within the day. */
async function online(
  { acting }: Seeding,
  house: SeedHouse,
  { edition, lines, buyer, key }: Purchase,
  chance: SeededChance,
): Promise<Order | undefined> {
  const visitor = { organisation: acting.organisation, by: 'public' }
  const language = buyer.language
  const { token } = await granted('a basket', openBasket(house, visitor, { editionId: edition.id, language }))
  let held = 0
  for (const line of lines) if (unlessUnlucky(await holdSeats(house, visitor, { token, ...line }))) held += 1
  if (held === 0) return undefined
  const { name, email } = buyer
  const placed = await granted(
    'an order',
    placeOrder(house, visitor, { token, name, email, way: 'counter', idempotencyKey: key }),
  )
  const pays = placed.state === 'unpaid' && chance.next() < 0.7
  return pays ? granted('a payment', payOrder(house, acting, { orderId: placed.id })) : placed
}

function unlessUnlucky<Answer extends object>(answer: Answer) {
  if (!isRefusal(answer)) return answer as Exclude<Answer, { refused: unknown }>
  if (noLuck.includes(answer.refused)) return undefined
  throw new Error(`Selling a seat was refused: ${answer.refused} ${JSON.stringify(answer.about)}`)
}

/** One to three screenings that have not begun, each wanted as much as it pulls. */
function chooseLines(
  screenings: readonly OnSale[],
  moment: Temporal.Instant,
  priceIds: readonly string[],
  chance: SeededChance,
): Purchase['lines'] {
  const open = screenings.filter(each => each.pull > 0 && Temporal.Instant.compare(each.startsAt, moment) > 0)
  const chosen = new Map<string, Purchase['lines'][number]>()
  for (let count = chance.whole(1, 3); count > 0 && open.length > 0; count -= 1) {
    const { screeningId } = drawn(open, chance)
    const priceId = priceIds[Math.min(chance.whole(0, 3) % 3, priceIds.length - 1)]!
    chosen.set(screeningId, { screeningId, priceId, quantity: chance.whole(1, 4) })
  }
  return [...chosen.values()]
}

function drawn(screenings: readonly OnSale[], chance: SeededChance): OnSale {
  let left = chance.next() * screenings.reduce((total, each) => total + each.pull, 0)
  for (const screening of screenings) {
    left -= screening.pull
    if (left < 0) return screening
  }
  return screenings.at(-1)!
}

export function inventVisitor({ files }: Seeding, chance: SeededChance): Purchase['buyer'] {
  const given = chance.one(files.visitors.givenNames)
  const surname = chance.one(files.visitors.surnames)
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
  // Spanish mostly, as the city; `.example` never reaches anybody (RFC 2606).
  const language = chance.next() < 0.7 ? 'es' : chance.one(houseLanguages)
  return { name: `${given} ${surname}`, email: `${plain(given)}.${plain(surname)}@correo.example`, language }
}

/** The same day between nine in the morning and ten at night: nobody stands at the counter at four. */
function awake(moment: Temporal.Instant, timeZone: string): Temporal.Instant {
  const local = moment.toZonedDateTimeISO(timeZone)
  return local.with({ hour: 9 + Math.floor((local.hour * 13) / 24) }).toInstant()
}

function momentBetween(
  from: Temporal.Instant,
  until: Temporal.Instant,
  chance: SeededChance,
): Temporal.Instant {
  const span = Math.max(0, until.epochMilliseconds - from.epochMilliseconds)
  return from.add({ seconds: Math.floor((span / 1000) * chance.next()) })
}
