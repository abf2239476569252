import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Books, type LedgerProblemKind, ledgerProblems } from './ledger.ts'

/** Books that agree: two seats sold for 40.00 each and paid, one held. */
const sound = (): Books => ({
  allocations: [
    {
      allocationId: 'a',
      screeningId: 's',
      kind: 'public',
      capacity: 10,
      held: 1,
      sold: 2,
      blocked: 1,
      moved: { capacity: 10, held: 1, sold: 2, blocked: 1 },
      inHolds: 1,
      validTickets: 2,
      places: null,
    },
    {
      ...{ allocationId: 'b', screeningId: 's', kind: 'press', capacity: 4, held: 0, sold: 0, blocked: 1 },
      ...{ moved: { capacity: 4, held: 0, sold: 0, blocked: 1 }, inHolds: 0, validTickets: 0 },
      places: { capacity: 4, held: 0, sold: 0, blocked: 1 },
    },
  ],
  orders: [
    {
      orderId: 'o',
      number: 'N',
      state: 'paid',
      total: 8000,
      ordered: 8000,
      worth: 8000,
      validTickets: 2,
      received: 8000,
      redeemed: 0,
      owed: 0,
      disputed: 0,
    },
  ],
  payments: [],
  screenings: [{ screeningId: 's', screenCapacity: 10, allocated: 10 }],
  admittedCancelled: [],
  invoices: {
    series: [{ series: 'INV', year: 2026, last: 3, count: 3, highest: 3 }],
    orders: [{ number: 'N', invoiced: 8000, worth: 8000 }],
    misprinted: [],
  },
  entitlements: {
    discounts: [{ number: 'N', taken: 500, onTickets: 500, misprinted: 0 }],
    codes: [{ code: 'ALTURA', uses: 1, orders: 1 }],
    vouchers: [{ code: 'V', balance: 3000, journal: 3000 }],
    redeemed: [{ number: 'N', byVouchers: 1000, inMoney: 1000 }],
    products: [
      { number: 'A', kind: 'pass', isPaidFor: true, isIssued: true },
      { number: 'B', kind: 'voucher', isPaidFor: false, isIssued: false },
    ],
    passes: [
      { number: 'P', used: 5, rights: 5, onDay: 2, perDay: 2, atOnce: 1, seats: 1, strays: 0 },
      { number: 'Q', used: 9, rights: null, onDay: 4, perDay: null, atOnce: 1, seats: 1, strays: 0 },
    ],
  },
  waitingLists: {
    lists: [{ screeningId: 's', kind: 'public', awaited: true, waiting: 2 }],
    offers: [{ screeningId: 's', kind: 'public', quantity: 2, held: 2, isOrdered: false }],
  },
  strayPlaces: [],
})

test('sound books have no problem', () => {
  expect(ledgerProblems(sound())).toEqual([])
})

test('what a bank took may be missing, all of it or what is left when tickets were ended for it', () => {
  for (const missing of [0, 150, 200]) {
    const books = sound()
    const [one] = books.orders
    Object.assign(one!, { received: one!.received - missing, disputed: 200 })
    expect(ledgerProblems(books)).toEqual([])
  }
})

const faults: [LedgerProblemKind, (books: Books) => void][] = [
  [
    'more-than-capacity',
    ({ allocations: [a] }) =>
      Object.assign(a!, { sold: 9, validTickets: 9, moved: { ...a!.moved, sold: 9 } }),
  ],
  ['journal-differs', ({ allocations: [a] }) => Object.assign(a!.moved, { blocked: 0 })],
  ['holds-differ', ({ allocations: [a] }) => Object.assign(a!, { inHolds: 0 })],
  ['tickets-differ', ({ allocations: [a] }) => Object.assign(a!, { validTickets: 3 })],
  ['capacity-differs', ({ screenings: [s] }) => Object.assign(s!, { screenCapacity: 12 })],
  ['order-total-differs', ({ orders: [o] }) => Object.assign(o!, { total: 7000 })],
  ['money-differs', ({ orders: [o] }) => Object.assign(o!, { received: 4000 })],
  ['money-differs', ({ orders: [o] }) => Object.assign(o!, { received: o!.received - 300, disputed: 200 })],
  ['money-differs', ({ orders: [o] }) => Object.assign(o!, { received: o!.received + 1, disputed: 200 })],
  ['invoice-numbers-differ', ({ invoices: { series } }) => Object.assign(series[0]!, { count: 2 })],
  ['invoice-numbers-differ', ({ invoices: { series } }) => Object.assign(series[0]!, { highest: 4 })],
  ['invoice-differs', ({ invoices: { orders } }) => Object.assign(orders[0]!, { invoiced: 4000 })],
  [
    'invoice-misprinted',
    ({ invoices }) => invoices.misprinted.push({ invoice: 'INV-2026-1', total: 2, lines: 1, parts: 2 }),
  ],
  ['discount-differs', ({ entitlements: { discounts } }) => Object.assign(discounts[0]!, { taken: 400 })],
  ['discount-differs', ({ entitlements: { discounts } }) => Object.assign(discounts[0]!, { misprinted: 1 })],
  ['code-uses-differ', ({ entitlements: { codes } }) => Object.assign(codes[0]!, { orders: 2 })],
  ['voucher-differs', ({ entitlements: { vouchers } }) => Object.assign(vouchers[0]!, { balance: 2000 })],
  ['voucher-differs', ({ entitlements: { redeemed } }) => Object.assign(redeemed[0]!, { inMoney: 0 })],
  ['product-differs', ({ entitlements: { products } }) => Object.assign(products[0]!, { isPaidFor: false })],
  ['product-differs', ({ entitlements: { products } }) => Object.assign(products[1]!, { isIssued: true })],
  ['pass-overspent', ({ entitlements: { passes } }) => Object.assign(passes[0]!, { used: 6 })],
  ['pass-overspent', ({ entitlements: { passes } }) => Object.assign(passes[0]!, { onDay: 3 })],
  ['pass-overspent', ({ entitlements: { passes } }) => Object.assign(passes[1]!, { atOnce: 2 })],
  ['pass-overspent', ({ entitlements: { passes } }) => Object.assign(passes[1]!, { strays: 1 })],
  ['list-differs', ({ waitingLists: { lists } }) => Object.assign(lists[0]!, { awaited: false })],
  ['offer-differs', ({ waitingLists: { offers } }) => Object.assign(offers[0]!, { held: 1 })],
  ['money-differs', ({ orders: [o] }) => Object.assign(o!, { state: 'unpaid' })],
  ['dead-order-has-tickets', ({ orders: [o] }) => Object.assign(o!, { state: 'refunded', received: 0 })],
  ['places-differ', ({ allocations: [, b] }) => Object.assign(b!.places!, { sold: 1 })],
  ['place-astray', books => books.strayPlaces.push({ screeningId: 's', place: 'stalls/A/1' })],
  ['cancelled-ticket-admitted', books => books.admittedCancelled.push('T')],
]

test('every fault is found, alone and beside any other (docs/rules/seat-ledger.md#checking)', () => {
  for (const [problem, spoil] of faults) {
    const books = sound()
    spoil(books)
    expect(ledgerProblems(books).map(each => each.problem)).toEqual([problem])
  }
  fc.assert(
    fc.property(fc.subarray(faults), chosen => {
      const books = sound()
      for (const [, spoil] of chosen) spoil(books)
      expect(ledgerProblems(books).length > 0).toBe(chosen.length > 0)
    }),
  )
})
