/**
 * What the box office should do, in memory and without any concern for two things at once: seats are counted by going
 * through the holds and orders. The property test holds the real one against it, act by act.
 */
export interface ModelHold {
  /** Of the real one. */
  id?: string
  screening: number
  quantity: number
  amount: number
  heldAt: number
  until: number
}

export interface ModelOrder {
  state: 'unpaid' | 'paid' | 'cancelled' | 'refunded' | 'expired'
  /** Of an order by card: the minute from which the job may end it. */
  payUntil?: number
  tickets: ModelTicket[]
}

export interface ModelTicket {
  screening: number
  amount: number
  isValid: boolean
  /** Ended because nobody paid in time: late money may make it valid again. */
  isExpired?: boolean
  isAdmitted: boolean
  /** Nobody came in time: its seat went to the standby line. */
  isReleased: boolean
  /** Where its seat is. */
  seat: 'public' | 'standby'
}

export type ModelKind = 'public' | 'press' | 'standby'

/** Minutes into a history from which the job sets press seats free, and gives up those of people who did not come. */
export const pressFreeAt = 30
export const noShowsFreeAt = 60

const holdMinutes = 15
const cardMinutes = 30
const seatsPerScreening = 10

export class Model {
  minute = 0
  readonly capacities: Record<ModelKind, number>[]
  /** Of the public's seats. */
  readonly blocked: number[]
  /** Where somebody waits, free seats of the public are sold to nobody. */
  readonly awaited: boolean[]
  readonly baskets: { isOrdered: boolean; holds: ModelHold[] }[] = []
  readonly orders: ModelOrder[] = []

  constructor(capacities: number[]) {
    this.capacities = capacities.map(seats => ({ public: seats, press: 0, standby: 0 }))
    this.blocked = capacities.map(() => 0)
    this.awaited = capacities.map(() => false)
  }

  /** Seats that nobody holds now or has bought. */
  free(screening: number, kind: ModelKind = 'public'): number {
    const capacity = this.capacities[screening]![kind] - this.sold(screening, kind)
    if (kind !== 'public') return capacity
    const held = this.baskets
      .flatMap(basket => basket.holds)
      .filter(hold => hold.screening === screening && hold.until > this.minute)
    return capacity - this.blocked[screening]! - held.reduce((seats, hold) => seats + hold.quantity, 0)
  }

  /** What can be had of them without standing on the waiting list. */
  forSale(screening: number): number {
    return this.awaited[screening] ? 0 : this.free(screening)
  }

  sold(screening: number, kind: ModelKind = 'public'): number {
    return this.orders
      .flatMap(order => order.tickets)
      .filter(each => each.isValid && !each.isReleased && each.seat === kind && each.screening === screening)
      .length
  }

  move(screening: number, from: ModelKind, to: ModelKind, seats: number): string | undefined {
    if (this.free(screening, from) < seats) return 'not-enough-seats'
    this.capacities[screening]![from] -= seats
    this.capacities[screening]![to] += seats
    return undefined
  }

  block(screening: number, seats: number): string | undefined {
    if (this.free(screening) < seats) return 'not-enough-seats'
    this.blocked[screening]! += seats
    return undefined
  }

  unblock(screening: number, seats: number): string | undefined {
    if (this.blocked[screening]! < seats) return 'not-enough-seats'
    this.blocked[screening]! -= seats
    return undefined
  }

  /** What the job does with seats that were set aside. */
  setFree(): void {
    for (const [screening, capacity] of this.capacities.entries()) {
      if (this.minute >= pressFreeAt) this.move(screening, 'press', 'public', capacity.press)
      if (this.minute < noShowsFreeAt) continue
      for (const ticket of this.orders.flatMap(order => order.tickets)) {
        const isGivenUp = ticket.isValid && !ticket.isAdmitted && !ticket.isReleased
        if (ticket.screening !== screening || !isGivenUp) continue
        ticket.isReleased = true
        capacity[ticket.seat] -= 1
        capacity.standby += 1
      }
    }
  }

  /** In one act, to be paid by card within half an hour. */
  buyByCard(screening: number, quantity: number, amount: number): string | undefined {
    const refusal = this.buy(screening, quantity, amount)
    const placed = this.orders.at(-1)!
    if (!refusal && placed.state === 'unpaid') placed.payUntil = this.minute + cardMinutes
    return refusal
  }

  /** What the job does with orders that nobody paid in time. */
  expire(): void {
    for (const order of this.orders) {
      if (order.state !== 'unpaid' || order.payUntil === undefined || order.payUntil > this.minute) continue
      order.state = 'expired'
      for (const ticket of order.tickets) {
        if (!ticket.isValid) continue
        ticket.isValid = false
        ticket.isExpired = true
      }
    }
  }

  /** The whole price comes, however late. */
  transfer(order: number): string {
    const known = this.orders[order]!
    if (known.state === 'unpaid') {
      known.state = 'paid'
      return 'paid'
    }
    const late = known.tickets.filter(ticket => ticket.isExpired)
    const wanted = Map.groupBy(late, ticket => ticket.screening)
    const isFree = [...wanted].every(([screening, tickets]) => this.forSale(screening) >= tickets.length)
    if (known.state !== 'expired' || late.length === 0 || !isFree) return 'returned'
    for (const ticket of late)
      Object.assign(ticket, { isValid: true, isExpired: false, isReleased: false, seat: 'public' })
    known.state = 'paid'
    return 'late-and-paid'
  }

  /** The valid tickets of an order for one screening, for the same number at another. */
  exchange(order: number, from: number, to: number): string | undefined {
    const known = this.orders[order]!
    if (known.state !== 'paid') return 'order-not-refundable'
    const old = known.tickets.filter(each => each.isValid && each.screening === from)
    if (old.length === 0) return 'not-found'
    if (old.some(each => each.isAdmitted)) return 'ticket-used'
    const free = this.forSale(to)
    if (free < old.length) return free > 0 ? 'not-enough-seats' : 'sold-out'
    for (const ticket of old) ticket.isValid = false
    known.tickets.push(...old.map(ticket => newTicket(to, ticket.amount)))
    return undefined
  }

  refundTickets(order: number, tickets: readonly number[]): string | undefined {
    const known = this.orders[order]!
    if (isOver(known)) return 'order-cancelled'
    if (known.state !== 'paid') return 'order-not-refundable'
    const chosen = tickets.map(index => known.tickets[index]!)
    if (chosen.some(each => !each.isValid)) return 'ticket-cancelled'
    if (chosen.some(each => each.isAdmitted)) return 'ticket-used'
    for (const ticket of chosen) ticket.isValid = false
    if (known.tickets.every(each => !each.isValid))
      known.state = this.total(known) > 0 ? 'refunded' : 'cancelled'
    return undefined
  }

  /** Everybody who has not come in is refunded. */
  cancelScreening(screening: number): void {
    for (const order of this.orders) {
      const concerned = order.tickets.filter(each => each.isValid && each.screening === screening)
      if (concerned.length === 0 || concerned.some(each => each.isAdmitted)) continue
      for (const ticket of concerned) ticket.isValid = false
      if (order.tickets.every(each => !each.isValid))
        order.state = order.state === 'paid' && this.total(order) > 0 ? 'refunded' : 'cancelled'
    }
  }

  /** Money taken and not given back. */
  received(): number {
    return this.orders
      .filter(order => order.state === 'paid')
      .flatMap(order => order.tickets)
      .filter(ticket => ticket.isValid)
      .reduce((total, ticket) => total + ticket.amount, 0)
  }

  live(basket: number): ModelHold[] {
    return this.baskets[basket]!.holds.filter(hold => hold.until > this.minute)
  }

  /** What the answer should be: a refusal's code, or undefined when it is done. */
  hold(basket: number, screening: number, quantity: number, amount: number): string | undefined {
    const known = this.baskets[basket]!
    if (known.isOrdered) return 'basket-ordered'
    const live = this.live(basket)
    const already = live
      .filter(hold => hold.screening === screening)
      .reduce((seats, hold) => seats + hold.quantity, 0)
    if (already + quantity > seatsPerScreening) return 'too-many-seats'
    const free = this.forSale(screening)
    if (free < quantity) return free > 0 ? 'not-enough-seats' : 'sold-out'
    const first = Math.min(this.minute, ...live.map(hold => hold.heldAt))
    const until = Math.min(this.minute + holdMinutes, first + 2 * holdMinutes)
    for (const hold of live) hold.until = until
    known.holds = [...live, { screening, quantity, amount, heldAt: this.minute, until }]
    return undefined
  }

  release(basket: number, id: string): string | undefined {
    const known = this.baskets[basket]!
    if (known.isOrdered) return 'basket-ordered'
    known.holds = known.holds.filter(hold => hold.id !== id || hold.until <= this.minute)
    return undefined
  }

  order(basket: number): string | undefined {
    const known = this.baskets[basket]!
    if (known.isOrdered) return 'basket-ordered'
    const live = this.live(basket)
    if (live.length < known.holds.length) return 'hold-expired'
    if (live.length === 0) return 'basket-empty'
    known.isOrdered = true
    this.addOrder(live)
    known.holds = []
    return undefined
  }

  /** In one act, without a basket. */
  buy(screening: number, quantity: number, amount: number): string | undefined {
    if (quantity > seatsPerScreening) return 'too-many-seats'
    const free = this.forSale(screening)
    if (free < quantity) return free > 0 ? 'not-enough-seats' : 'sold-out'
    this.addOrder([{ screening, quantity, amount }])
    return undefined
  }

  sellAtCounter(screening: number, quantity: number, amount: number): string | undefined {
    const free = this.forSale(screening)
    if (free < quantity) return free > 0 ? 'not-enough-seats' : 'sold-out'
    this.addOrder([{ screening, quantity, amount }]).state = 'paid'
    return undefined
  }

  pay(order: number): string | undefined {
    const known = this.orders[order]!
    if (known.state === 'paid') return 'order-already-paid'
    if (known.state === 'expired') return 'order-expired'
    if (known.state !== 'unpaid') return 'order-cancelled'
    known.state = 'paid'
    return undefined
  }

  cancel(order: number): string | undefined {
    const known = this.orders[order]!
    if (isOver(known)) return 'order-cancelled'
    if (known.state === 'paid' && this.total(known) > 0) return 'order-not-refundable'
    return this.end(known, 'cancelled')
  }

  refund(order: number): string | undefined {
    const known = this.orders[order]!
    if (isOver(known)) return 'order-cancelled'
    const worth = known.tickets.filter(each => each.isValid).reduce((total, each) => total + each.amount, 0)
    if (known.state !== 'paid' || worth === 0) return 'order-not-refundable'
    return this.end(known, 'refunded')
  }

  cancelTicket(order: number, ticket: number): string | undefined {
    const known = this.orders[order]!
    const one = known.tickets[ticket]!
    if (!one.isValid) return 'ticket-cancelled'
    if (one.isAdmitted) return 'ticket-used'
    one.isValid = false
    if (known.tickets.every(each => !each.isValid)) {
      known.state = known.state === 'paid' && this.total(known) > 0 ? 'refunded' : 'cancelled'
    }
    return undefined
  }

  admit(order: number, ticket: number): string {
    const known = this.orders[order]!
    const one = known.tickets[ticket]!
    if (!one.isValid) return 'cancelled'
    if (one.isAdmitted) return 'already-used'
    if (known.state === 'unpaid') return 'unpaid'
    if (one.isReleased) {
      if (this.free(one.screening, 'standby') < 1) return 'released'
      one.isReleased = false
      one.seat = 'standby'
    }
    one.isAdmitted = true
    return 'admitted'
  }

  private addOrder(lines: Pick<ModelHold, 'screening' | 'quantity' | 'amount'>[]): ModelOrder {
    const tickets = lines.flatMap(({ screening, quantity, amount }) =>
      Array.from({ length: quantity }, () => newTicket(screening, amount)),
    )
    const order: ModelOrder = { state: 'unpaid', tickets }
    if (this.total(order) === 0) order.state = 'paid'
    this.orders.push(order)
    return order
  }

  private total(order: ModelOrder): number {
    return order.tickets.reduce((total, ticket) => total + ticket.amount, 0)
  }

  private end(order: ModelOrder, state: 'cancelled' | 'refunded'): string | undefined {
    const valid = order.tickets.filter(ticket => ticket.isValid)
    if (valid.some(ticket => ticket.isAdmitted)) return 'ticket-used'
    for (const ticket of valid) ticket.isValid = false
    order.state = state
    return undefined
  }
}

export function newTicket(screening: number, amount: number): ModelTicket {
  return { screening, amount, isValid: true, isAdmitted: false, isReleased: false, seat: 'public' }
}

const isOver = ({ state }: ModelOrder) => state === 'cancelled' || state === 'refunded' || state === 'expired'
