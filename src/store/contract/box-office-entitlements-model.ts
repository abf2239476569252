/**
 * What a code, a voucher and a pass should do to orders, in memory and one after the other: the property test holds the
 * real box office against it.
 */
export const limits = { percent: 50, mostUses: 3, voucher: 9000, rights: 3 }

export interface ModelSeat {
  screening: number
  amount: number
}

export interface ModelEntitledOrder {
  state: 'unpaid' | 'paid' | 'cancelled' | 'refunded'
  total: number
  seats: (ModelSeat & { isValid: boolean; isOfPass: boolean })[]
  byVoucher: number
  atCounter: number
  hasCode: boolean
}

export interface ModelEntitledBasket {
  code: boolean
  voucher: boolean
  pass: boolean
  seats: ModelSeat[]
  isOrdered: boolean
}

export class EntitlementsModel {
  uses = 0
  balance = limits.voucher
  /** Screenings that the pass has a seat of. */
  readonly booked = new Set<number>()
  readonly orders: ModelEntitledOrder[] = []

  place(basket: ModelEntitledBasket): string | undefined {
    if (basket.isOrdered) return 'basket-ordered'
    if (basket.seats.length === 0) return 'basket-empty'
    const inTurn = [...basket.seats].sort((a, b) => a.screening - b.screening || b.amount - a.amount)
    const covered = new Set<number>()
    const seats = inTurn.map(seat => {
      const isFree = !this.booked.has(seat.screening) && !covered.has(seat.screening)
      const isOfPass =
        basket.pass && seat.amount > 0 && isFree && this.booked.size + covered.size < limits.rights
      if (isOfPass) covered.add(seat.screening)
      return { ...seat, amount: isOfPass ? 0 : seat.amount, isValid: true, isOfPass }
    })
    if (basket.code) {
      if (this.uses >= limits.mostUses) return 'code-used-up'
      if (seats.every(seat => seat.amount === 0)) return 'code-not-for-these'
      for (const seat of seats) seat.amount -= Math.round((seat.amount * limits.percent) / 100)
    }
    if (basket.voucher && this.balance === 0) return 'voucher-empty'
    const total = seats.reduce((sum, seat) => sum + seat.amount, 0)
    const byVoucher = basket.voucher ? Math.min(this.balance, total) : 0
    this.balance -= byVoucher
    if (basket.code) this.uses += 1
    for (const screening of covered) this.booked.add(screening)
    basket.isOrdered = true
    const state = total === byVoucher ? 'paid' : 'unpaid'
    this.orders.push({ state, total, seats, byVoucher, atCounter: 0, hasCode: basket.code })
    return undefined
  }

  pay(order: ModelEntitledOrder): string | undefined {
    if (order.state === 'paid') return 'order-already-paid'
    if (order.state !== 'unpaid') return 'order-cancelled'
    order.atCounter = Math.max(0, this.worth(order) - order.byVoucher)
    order.state = 'paid'
    return undefined
  }

  cancel(order: ModelEntitledOrder): string | undefined {
    if (this.isOver(order)) return 'order-cancelled'
    if (order.state === 'paid' && order.total > 0) return 'order-not-refundable'
    this.end(order, 'cancelled')
    return undefined
  }

  refund(order: ModelEntitledOrder): string | undefined {
    if (this.isOver(order)) return 'order-cancelled'
    if (order.state !== 'paid' || this.worth(order) === 0) return 'order-not-refundable'
    this.end(order, 'refunded')
    return undefined
  }

  cancelSeat(order: ModelEntitledOrder, place: number): string | undefined {
    const seat = order.seats[place]!
    if (!seat.isValid) return 'ticket-cancelled'
    this.give(seat)
    this.giveBack(order, order.byVoucher + order.atCounter - this.worth(order))
    if (order.seats.some(each => each.isValid)) return undefined
    order.state = order.state === 'paid' && order.total > 0 ? 'refunded' : 'cancelled'
    if (order.hasCode) this.uses -= 1
    return undefined
  }

  worth(order: ModelEntitledOrder): number {
    return order.seats.filter(seat => seat.isValid).reduce((sum, seat) => sum + seat.amount, 0)
  }

  private isOver({ state }: ModelEntitledOrder): boolean {
    return state === 'cancelled' || state === 'refunded'
  }

  private end(order: ModelEntitledOrder, state: 'cancelled' | 'refunded'): void {
    for (const seat of order.seats) if (seat.isValid) this.give(seat)
    this.giveBack(order, order.byVoucher + order.atCounter)
    if (order.hasCode) this.uses -= 1
    order.state = state
  }

  private give(seat: ModelEntitledOrder['seats'][number]): void {
    seat.isValid = false
    if (seat.isOfPass) this.booked.delete(seat.screening)
  }

  /** What was paid at the counter came last and goes first; the rest goes back onto the voucher. */
  private giveBack(order: ModelEntitledOrder, amount: number): void {
    if (amount <= 0) return
    const fromCounter = Math.min(order.atCounter, amount)
    order.atCounter -= fromCounter
    order.byVoucher -= amount - fromCounter
    this.balance += amount - fromCounter
  }
}
