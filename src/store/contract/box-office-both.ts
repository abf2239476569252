import { sql } from 'kysely'
import { expect } from 'vitest'
import { blockSeats } from '#acts/boxoffice/block-seats.ts'
import { buySeats } from '#acts/boxoffice/buy-seats.ts'
import { cancelOrder } from '#acts/boxoffice/cancel-order.ts'
import { cancelTicket } from '#acts/boxoffice/cancel-ticket.ts'
import { exchangeTickets } from '#acts/boxoffice/exchange-tickets.ts'
import { expireUnpaidOrders } from '#acts/boxoffice/expire-unpaid-orders.ts'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { moveSeats } from '#acts/boxoffice/move-seats.ts'
import { placeOrder } from '#acts/boxoffice/place-order.ts'
import { releaseExpiredHolds } from '#acts/boxoffice/release-expired-holds.ts'
import { releaseHold } from '#acts/boxoffice/release-hold.ts'
import { releaseSetAsideSeats } from '#acts/boxoffice/release-set-aside-seats.ts'
import { sellAtCounter } from '#acts/boxoffice/sell-at-counter.ts'
import { showLedger } from '#acts/boxoffice/show-ledger.ts'
import { showPlaces } from '#acts/boxoffice/show-places.ts'
import { unblockSeats } from '#acts/boxoffice/unblock-seats.ts'
import { admitTicket } from '#acts/door/admit-ticket.ts'
import { payOrder } from '#acts/money/pay-order.ts'
import { refundOrder } from '#acts/money/refund-order.ts'
import { refundTickets } from '#acts/money/refund-tickets.ts'
import { takeTransfer } from '#acts/money/take-transfer.ts'
import type { Payments } from '#acts/ports/payments.ts'
import type { Basket, Order } from '#core/boxoffice/orders/order.ts'
import { free } from '#core/boxoffice/seats/seats.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Act } from './box-office-histories.ts'
import { Model, type ModelKind, newTicket } from './box-office-model.ts'
import { acting, must, refused, type Stage } from './box-office-stage.ts'

/** One of the houses has numbered seats. */
export const numberedScreening = 0

/** The real box office and the model, side by side. */
export class Both {
  readonly stage: Stage
  readonly model: Model
  readonly screenings: string[]
  readonly tokens: string[]
  readonly orders: Order[] = []

  constructor(stage: Stage, capacities: number[], screenings: string[], tokens: string[]) {
    this.stage = stage
    this.model = new Model(capacities)
    this.screenings = screenings
    this.tokens = tokens
    for (const _ of tokens) this.model.baskets.push({ isOrdered: false, holds: [] })
  }

  /** Does one act on both; answers with what each said. */
  async do(each: Act): Promise<[real: string | undefined, expected: string | undefined]> {
    const { model } = this
    const { house } = this.stage
    switch (each.do) {
      case 'hold': {
        const { id: priceId, price } = this.stage.prices[each.price]
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
        const { id: priceId, price } = this.stage.prices[each.price]
        const lines = [{ screeningId: this.screenings[each.screening]!, priceId, quantity: each.seats }]
        const { editionId } = this.stage
        const real = await sellAtCounter(house, acting, { editionId, lines, idempotencyKey: newKey() })
        const expected = model.sellAtCounter(each.screening, each.seats, price.amount)
        if (!isRefusal(real) && !expected) this.remember(real)
        return [refused(real), expected]
      }
      case 'buy':
      case 'buy-by-card': {
        const { id: priceId, price } = this.stage.prices[each.price]
        const isByCard = each.do === 'buy-by-card'
        const real = await buySeats({ ...house, payments: neverAsked }, acting, {
          ...{
            editionId: this.stage.editionId,
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
        const { id: priceId, price } = this.stage.prices[each.price]
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
        await somebodyWaits(this.stage, this.screenings[each.screening]!, each.do === 'join')
        model.awaited[each.screening] = each.do === 'join'
        return [undefined, undefined]
      case 'set-free':
        await releaseSetAsideSeats(house, acting)
        model.setFree()
        return [undefined, undefined]
      case 'wait':
        this.stage.advance({ minutes: each.minutes })
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
    const real = await exchangeTickets(this.stage.house, acting, { orderId: order.id, ...choice })
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
    const { places } = must(await showPlaces(this.stage.house, acting, { screeningId }))
    const counted = (kind: ModelKind, state: string) =>
      places.filter(each => each.allocation === kind && each.state === state).length
    for (const kind of ['public', 'press', 'standby'] as const) {
      expect([kind, counted(kind, 'sold')]).toEqual([kind, this.model.sold(numberedScreening, kind)])
      expect([kind, counted(kind, 'free')]).toEqual([kind, this.model.free(numberedScreening, kind)])
    }
    expect(counted('public', 'blocked')).toBe(this.model.blocked[numberedScreening])
    const tickets = await this.stage.query(sql<{ place: string }>`
      select place from ticket
      where screening_id = ${screeningId} and state = 'valid' and released_at is null`)
    const sold = places.filter(each => each.state === 'sold').map(each => each.place)
    expect(tickets.map(({ place }) => place).sort()).toEqual(sold.sort())
  }

  /** Free and sold seats of every allocation, in the ledger as in the model; once the job has come by. */
  async expectSameSeats(): Promise<void> {
    for (const [index, screeningId] of this.screenings.entries()) {
      const { allocations } = must(await showLedger(this.stage.house, acting, { screeningId }))
      for (const kind of ['public', 'press', 'standby'] as const) {
        const real = allocations.find(each => each.kind === kind)
        expect([kind, real?.sold ?? 0]).toEqual([kind, this.model.sold(index, kind)])
        expect([kind, real ? free(real) : 0]).toEqual([kind, this.model.free(index, kind)])
      }
    }
  }
}

/** Cards are taken by somebody; that they pay is another test's (src/run/payments.database.test.ts). */
const neverAsked = {} as Payments

/**
 * Somebody waits for more seats than there are, or nobody does any more. Planted: so shortly before the start no list is open.
 */
async function somebodyWaits(stage: Stage, screeningId: string, isWaiting: boolean): Promise<void> {
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
