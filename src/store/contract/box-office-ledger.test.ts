import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { admitTicket } from '#acts/admit-ticket.ts'
import { blockSeats } from '#acts/block-seats.ts'
import { buySeats } from '#acts/buy-seats.ts'
import { cancelOrder } from '#acts/cancel-order.ts'
import { cancelTicket } from '#acts/cancel-ticket.ts'
import { checkLedger } from '#acts/check-ledger.ts'
import { exchangeTickets } from '#acts/exchange-tickets.ts'
import { expireUnpaidOrders } from '#acts/expire-unpaid-orders.ts'
import { holdSeats } from '#acts/hold-seats.ts'
import { moveSeats } from '#acts/move-seats.ts'
import { openBasket } from '#acts/open-basket.ts'
import { payOrder } from '#acts/pay-order.ts'
import { placeOrder } from '#acts/place-order.ts'
import type { Payments } from '#acts/ports/payments.ts'
import { refundOrder } from '#acts/refund-order.ts'
import { refundTickets } from '#acts/refund-tickets.ts'
import { releaseExpiredHolds } from '#acts/release-expired-holds.ts'
import { releaseHold } from '#acts/release-hold.ts'
import { releaseSetAsideSeats } from '#acts/release-set-aside-seats.ts'
import { runBulkRefunds } from '#acts/run-bulk-refunds.ts'
import { sellAtCounter } from '#acts/sell-at-counter.ts'
import { setSeatReleases } from '#acts/set-seat-releases.ts'
import { showLedger } from '#acts/show-ledger.ts'
import { showPlaces } from '#acts/show-places.ts'
import { startBulkRefund } from '#acts/start-bulk-refund.ts'
import { takeTransfer } from '#acts/take-transfer.ts'
import { unblockSeats } from '#acts/unblock-seats.ts'
import type { Basket, Order } from '#core/boxoffice/order.ts'
import type { SeatMap } from '#core/boxoffice/seat-map.ts'
import { free } from '#core/boxoffice/seats.ts'
import { isRefusal } from '#core/refusal.ts'
import { Model, type ModelKind, newTicket, noShowsFreeAt, pressFreeAt } from './box-office-model.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
/** How long before their start the screenings of a history are sold. */
const ahead = 72 * 60

async function open(): Promise<Stage> {
  const opened = await openStage()
  const releases = [
    { what: 'press', to: 'public', minutesBefore: ahead - pressFreeAt },
    { what: 'no-shows', to: 'standby', minutesBefore: ahead - noShowsFreeAt },
  ] as const
  must(await setSeatReleases(opened.house, acting, { editionId: opened.editionId, releases }))
  return opened
}

const screeningCount = 3
const basketCount = 4

const which = (count: number) => fc.nat({ max: count - 1 })
const price = fc.constantFrom('full' as const, 'reduced' as const, 'free' as const)
const seats = fc.integer({ min: 1, max: 6 })
const act = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('hold' as const),
      basket: which(basketCount),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('release' as const), basket: which(basketCount), line: fc.nat() }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('order' as const), basket: which(basketCount) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sell' as const),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('pay' as const, 'cancel' as const, 'refund' as const),
      order: fc.nat(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('admit' as const, 'cancel-ticket' as const),
      order: fc.nat(),
      ticket: fc.nat(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 16 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('buy' as const, 'crowd' as const),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('set-aside' as const, 'take-back' as const, 'block' as const, 'unblock' as const),
      screening: which(screeningCount),
      seats,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('job' as const, 'set-free' as const, 'expire' as const) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('buy-by-card' as const),
      screening: which(screeningCount),
      seats,
      price,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('transfer' as const), order: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('exchange' as const, 'refund-some' as const),
      order: fc.nat(),
      ticket: fc.nat(),
      screening: which(screeningCount),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('join' as const, 'leave' as const),
      screening: which(screeningCount),
      seats,
    }),
  },
)
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

/** The real box office and the model, side by side. */
class Both {
  readonly model: Model
  readonly screenings: string[]
  readonly tokens: string[]
  readonly orders: Order[] = []

  constructor(capacities: number[], screenings: string[], tokens: string[]) {
    this.model = new Model(capacities)
    this.screenings = screenings
    this.tokens = tokens
    for (const _ of tokens) this.model.baskets.push({ isOrdered: false, holds: [] })
  }

  /** Does one act on both; answers with what each said. */
  async do(each: Act): Promise<[real: string | undefined, expected: string | undefined]> {
    const { model } = this
    const { house } = stage
    switch (each.do) {
      case 'hold': {
        const { id: priceId, price } = stage.prices[each.price]
        const token = this.tokens[each.basket]!
        const screeningId = this.screenings[each.screening]!
        const expected = model.hold(each.basket, each.screening, each.seats, price.amount)
        const real = await holdSeats(house, acting, { token, screeningId, priceId, quantity: each.seats })
        if (!isRefusal(real) && !expected) this.nameHold(each.basket, real)
        return [refused(real), expected]
      }
      case 'release': {
        const line = model.baskets[each.basket]!.holds
        const lineId = line[each.line % Math.max(1, line.length)]?.id ?? 'no such line'
        const real = await releaseHold(house, acting, { token: this.tokens[each.basket]!, lineId })
        return [refused(real), model.release(each.basket, lineId)]
      }
      case 'order': {
        const { holds } = model.baskets[each.basket]!
        const seen = {
          seats: holds.reduce((total, hold) => total + hold.quantity, 0),
          amount: holds.reduce((total, hold) => total + hold.quantity * hold.amount, 0),
        }
        const buyer = { name: 'A', email: 'a@example.org', way: 'counter' as const, idempotencyKey: newKey() }
        const real = await placeOrder(house, acting, { ...buyer, token: this.tokens[each.basket]!, seen })
        const expected = model.order(each.basket)
        if (!isRefusal(real) && !expected) this.remember(real)
        return [refused(real), expected]
      }
      case 'sell': {
        const { id: priceId, price } = stage.prices[each.price]
        const lines = [{ screeningId: this.screenings[each.screening]!, priceId, quantity: each.seats }]
        const { editionId } = stage
        const real = await sellAtCounter(house, acting, { editionId, lines, idempotencyKey: newKey() })
        const expected = model.sellAtCounter(each.screening, each.seats, price.amount)
        if (!isRefusal(real) && !expected) this.remember(real)
        return [refused(real), expected]
      }
      case 'buy':
      case 'buy-by-card': {
        const { id: priceId, price } = stage.prices[each.price]
        const isByCard = each.do === 'buy-by-card'
        const real = await buySeats({ ...house, payments: neverAsked }, acting, {
          ...{
            editionId: stage.editionId,
            name: 'A',
            email: 'a@example.org',
            language: 'es',
            way: isByCard ? 'card' : 'counter',
          },
          lines: [{ screeningId: this.screenings[each.screening]!, priceId, quantity: each.seats }],
          idempotencyKey: newKey(),
        })
        const wish = [each.screening, each.seats, price.amount] as const
        const expected = isByCard ? model.buyByCard(...wish) : model.buy(...wish)
        if (!isRefusal(real) && !expected) this.remember(real)
        return [refused(real), expected]
      }
      case 'crowd': {
        // All baskets at the same moment go in one group; their seats are given out in the order in which they ask.
        const expected: (string | undefined)[] = []
        const { id: priceId, price } = stage.prices[each.price]
        const screeningId = this.screenings[each.screening]!
        const real = await Promise.all(
          this.tokens.map((token, basket) => {
            expected.push(model.hold(basket, each.screening, each.seats, price.amount))
            return holdSeats(house, acting, { token, screeningId, priceId, quantity: each.seats })
          }),
        )
        for (const [basket, answer] of real.entries()) {
          if (!isRefusal(answer) && !expected[basket]) this.nameHold(basket, answer)
        }
        return [String(real.map(refused)), String(expected)]
      }
      case 'set-aside':
      case 'take-back': {
        const [from, to] =
          each.do === 'set-aside' ? (['public', 'press'] as const) : (['press', 'public'] as const)
        const screeningId = this.screenings[each.screening]!
        const real = await moveSeats(house, acting, {
          screeningId,
          from,
          to,
          seats: each.seats,
          why: 'model',
        })
        return [refused(real), model.move(each.screening, from, to, each.seats)]
      }
      case 'block':
      case 'unblock': {
        const screeningId = this.screenings[each.screening]!
        const wish = { screeningId, kind: 'public' as const, seats: each.seats, why: 'model' }
        const isBlock = each.do === 'block'
        const real = await (isBlock ? blockSeats : unblockSeats)(house, acting, wish)
        const expected = isBlock
          ? model.block(each.screening, each.seats)
          : model.unblock(each.screening, each.seats)
        return [refused(real), expected]
      }
      case 'join':
      case 'leave':
        await somebodyWaits(this.screenings[each.screening]!, each.do === 'join')
        model.awaited[each.screening] = each.do === 'join'
        return [undefined, undefined]
      case 'set-free':
        await releaseSetAsideSeats(house, acting)
        model.setFree()
        return [undefined, undefined]
      case 'wait':
        stage.advance({ minutes: each.minutes })
        model.minute += each.minutes
        return [undefined, undefined]
      case 'expire':
        await expireUnpaidOrders(house, acting)
        model.expire()
        return [undefined, undefined]
      case 'job':
        await releaseExpiredHolds(house, acting)
        return [undefined, undefined]
    }
    if (this.orders.length === 0) return [undefined, undefined]
    const at = each.order % this.orders.length
    const order = this.orders[at]!
    const orderId = order.id
    if (each.do === 'transfer') {
      const { amount } = order.total
      if (amount === 0) return [undefined, undefined]
      const why = `transfer ${newKey()}`
      const real = must(await takeTransfer(house, acting, { orderId, amount, why }))
      return [real.came, model.transfer(at)]
    }
    if (each.do === 'exchange') return this.exchange(at, each.ticket, each.screening)
    if (each.do === 'refund-some') {
      const indices = [...new Set([each.ticket, each.ticket + 1].map(index => index % order.tickets.length))]
      const ticketIds = indices.map(index => order.tickets[index]!.id)
      const real = await refundTickets(house, acting, { orderId, ticketIds, why: 'model' })
      return [refused(real), model.refundTickets(at, indices)]
    }
    if (!('ticket' in each)) {
      switch (each.do) {
        case 'pay':
          return [refused(await payOrder(house, acting, { orderId })), model.pay(at)]
        case 'cancel':
          return [refused(await cancelOrder(house, acting, { orderId })), model.cancel(at)]
        default:
          return [refused(await refundOrder(house, acting, { orderId, why: 'asked' })), model.refund(at)]
      }
    }
    const index = each.ticket % order.tickets.length
    const { id: ticketId, code, screeningId } = order.tickets[index]!
    if (each.do === 'cancel-ticket') {
      return [refused(await cancelTicket(house, acting, { ticketId })), model.cancelTicket(at, index)]
    }
    const told = must(await admitTicket(house, acting, { screeningId, code, door: 'front' }))
    return [told.answer, model.admit(at, index)]
  }

  /** All tickets of the screening that one of the order's is for. */
  private async exchange(
    at: number,
    ticket: number,
    to: number,
  ): Promise<[real: string | undefined, expected: string | undefined]> {
    const order = this.orders[at]!
    const from = this.screenings.indexOf(order.tickets[ticket % order.tickets.length]!.screeningId)
    if (from === to) return [undefined, undefined]
    const choice = { fromScreeningId: this.screenings[from]!, toScreeningId: this.screenings[to]! }
    const real = await exchangeTickets(stage.house, acting, { orderId: order.id, ...choice })
    const expected = this.model.exchange(at, from, to)
    if (!isRefusal(real) && !expected) {
      const before = order.tickets.length
      expect(real.tickets.slice(before).map(each => each.price.amount)).toEqual(
        this.model.orders[at]!.tickets.slice(before).map(each => each.amount),
      )
      this.orders[at] = real
    }
    return [refused(real), expected]
  }

  private nameHold(basket: number, { lines }: Basket): void {
    const { holds } = this.model.baskets[basket]!
    holds.at(-1)!.id = lines.find(line => !holds.some(hold => hold.id === line.id))!.id
  }

  /** An order has the tickets that the model says; their sequence is the real one's, for later acts pick by place. */
  private remember(order: Order): void {
    const tickets = order.tickets.map(({ screeningId, price }) =>
      newTicket(this.screenings.indexOf(screeningId), price.amount),
    )
    const placed = this.model.orders.at(-1)!
    const sorted = (each: typeof tickets) =>
      each.toSorted((a, b) => a.screening - b.screening || a.amount - b.amount)
    expect(sorted(tickets)).toEqual(sorted(placed.tickets))
    placed.tickets = tickets
    this.orders.push(order)
  }

  /** Where seats are numbered: each place is in one state, as many in each as the model says, and each ticket has its own. */
  async expectPlacesToAgree(): Promise<void> {
    const screeningId = this.screenings[numberedScreening]!
    const { places } = must(await showPlaces(stage.house, acting, { screeningId }))
    const counted = (kind: ModelKind, state: string) =>
      places.filter(each => each.allocation === kind && each.state === state).length
    for (const kind of ['public', 'press', 'standby'] as const) {
      expect([kind, counted(kind, 'sold')]).toEqual([kind, this.model.sold(numberedScreening, kind)])
      expect([kind, counted(kind, 'free')]).toEqual([kind, this.model.free(numberedScreening, kind)])
    }
    expect(counted('public', 'blocked')).toBe(this.model.blocked[numberedScreening])
    const tickets = await stage.query(sql<{ place: string }>`
      select place from ticket
      where screening_id = ${screeningId} and state = 'valid' and released_at is null`)
    const sold = places.filter(each => each.state === 'sold').map(each => each.place)
    expect(tickets.map(({ place }) => place).sort()).toEqual(sold.sort())
  }

  /** Free and sold seats of every allocation, in the ledger as in the model; once the job has come by. */
  async expectSameSeats(): Promise<void> {
    for (const [index, screeningId] of this.screenings.entries()) {
      const { allocations } = must(await showLedger(stage.house, acting, { screeningId }))
      for (const kind of ['public', 'press', 'standby'] as const) {
        const real = allocations.find(each => each.kind === kind)
        expect([kind, real?.sold ?? 0]).toEqual([kind, this.model.sold(index, kind)])
        expect([kind, real ? free(real) : 0]).toEqual([kind, this.model.free(index, kind)])
      }
    }
  }
}

/** One of the houses has numbered seats: rows of four, whose aisle and missing seat part people now and then. */
const numberedScreening = 0
function houseOf(seats: number): SeatMap {
  const rows = Array.from({ length: Math.ceil(seats / 4) }, (_, row) => ({
    row: String(row + 1),
    seats: Array.from({ length: Math.min(4, seats - row * 4) }, (_, seat) => ({
      seat: String(seat + 1),
      x: seat + (row % 2 === 1 && seat >= 2 ? 2 : 0),
    })),
  }))
  rows[0]!.seats.push({ seat: 'x', x: 9, kind: 'removed' } as (typeof rows)[0]['seats'][0])
  return {
    ...{ format: 'cartelera-seat-map', version: 1 },
    levels: [{ key: 'stalls', name: { es: 'Platea' }, rows }],
  }
}

/** Cards are taken by somebody; that they pay is another test's (src/run/payments.database.test.ts). */
const neverAsked = {} as Payments

/**
 * Somebody waits for more seats than there are, or nobody does any more. Planted: so shortly before the start no list is open.
 */
async function somebodyWaits(screeningId: string, isWaiting: boolean): Promise<void> {
  await stage.query(sql`delete from waiting_request where screening_id = ${screeningId}`)
  if (isWaiting)
    await stage.query(sql`
      insert into waiting_request (id, edition_id, screening_id, allocation_id, party, quantity, token, email, mailbox,
        language, asked_at, state, number)
      select gen_random_uuid(), ${stage.editionId}, ${screeningId}, id, '[]', 99, gen_random_uuid()::text, 'a@example.org',
        'a@example.org', 'en', now(), 'waiting', 1
      from allocation where screening_id = ${screeningId} and kind = 'public'`)
  await stage.query(sql`
    update allocation set awaited = ${isWaiting} where screening_id = ${screeningId} and kind = 'public'`)
}

let keys = 0
const newKey = () => `history-${++keys}`

/** Another seed for each house, unless new ones are drawn anyway. */
function seedOf(house: number): { seed?: number } {
  const { seed } = fc.readConfigureGlobal()
  return seed === undefined ? {} : { seed: seed + house }
}

/** `HISTORIES=2000` is for whoever touched a rule; each house has so many of them, for checking its books takes longer. */
const histories = Number(process.env.HISTORIES ?? 25)
const perHouse = 100
const houses = Array.from({ length: Math.ceil(histories / perHouse) }, (_, index) => index)

test.each(houses)(
  'any history of selling, paying, setting aside, cancelling and admitting ends as the model says, and the books agree (docs/rules/seat-ledger.md) %#',
  async house => {
    stage = await open()
    onTestFinished(() => stage.database.drop())
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: screeningCount, maxLength: screeningCount }),
        fc.array(act, { minLength: 1, maxLength: 50, size: 'max' }),
        async (capacities, acts) => {
          const screenings = []
          for (const [index, capacity] of capacities.entries())
            screenings.push(
              index === numberedScreening
                ? await stage.numberedScreening(houseOf(capacity), { minutes: ahead })
                : await stage.screening(capacity, { minutes: ahead }),
            )
          const tokens = []
          for (let basket = 0; basket < basketCount; basket++) {
            const opened = await openBasket(stage.house, acting, {
              editionId: stage.editionId,
              language: 'fr',
            })
            tokens.push(must(opened).token)
          }
          const both = new Both(capacities, screenings, tokens)
          for (const each of acts) {
            const [real, expected] = await both.do(each)
            expect([each, real]).toEqual([each, expected])
          }
          await releaseExpiredHolds(stage.house, acting)
          await both.expectSameSeats()
          await both.expectPlacesToAgree()
          expect(await checkLedger(stage.house, acting)).toEqual([])
          const received = await stage.query<{ amount: number }>(receivedFor(screenings))
          expect(received[0]!.amount).toBe(both.model.received())

          await stage.query(
            sql`update released_screening set cancelled = true where id = ${screenings[numberedScreening]}`,
          )
          const run = { screeningId: screenings[numberedScreening]!, why: 'the roof leaks' }
          must(await startBulkRefund(stage.house, acting, run))
          await runBulkRefunds(stage.house, acting)
          both.model.cancelScreening(numberedScreening)
          expect(await checkLedger(stage.house, acting)).toEqual([])
          const left = await stage.query<{ amount: number }>(receivedFor(screenings))
          expect(left[0]!.amount).toBe(both.model.received())
        },
      ),
      // Unshrunk, a failure is told at once; shrinking would run hundreds of histories more.
      { numRuns: Math.min(histories, perHouse), endOnFailure: true, ...seedOf(house) },
    )
  },
  180_000,
)

/** Money taken for orders of these screenings, and neither given back nor owed. */
const receivedFor = (screenings: string[]) => sql<{ amount: number }>`
  select coalesce(sum(amount), 0) as amount from (
    select order_id, amount from money_move
    union all select order_id, -amount from refund where state <> 'done'
  ) moved
  where order_id in (select order_id from ticket where screening_id = any(${screenings}::uuid[]))`
