/** What the books say of the codes, passes and vouchers of an organisation. */
export interface EntitlementBooks {
  /** Orders with a code: what it took off by its use, and by the tickets. */
  discounts: { number: string; taken: number; onTickets: number; misprinted: number }[]
  /** Codes: how often they say they were used, and by how many living orders they were. */
  codes: { code: string; uses: number; orders: number }[]
  /** Vouchers: their balance, and their journal added up. */
  vouchers: { code: string; balance: number; journal: number }[]
  /** Orders: what vouchers' journals say they paid of them, and what the journal of money says. */
  redeemed: { number: string; byVouchers: number; inMoney: number }[]
  /** Passes, vouchers and gifts of orders: whether they are paid for, and whether they are there and not taken back. */
  products: { number: string; kind: 'pass' | 'voucher' | 'gift'; isPaidFor: boolean; isIssued: boolean }[]
  /** Passes: rights used, the most on a day, the most of a screening, and uses that differ from their tickets. */
  passes: {
    number: string
    used: number
    rights: number | null
    onDay: number
    perDay: number | null
    atOnce: number
    seats: number
    strays: number
  }[]
}

export interface EntitlementProblem {
  problem: 'discount-differs' | 'code-uses-differ' | 'voucher-differs' | 'product-differs' | 'pass-overspent'
  about: Record<string, string | number>
}

/** Where codes, passes and vouchers disagree with orders, tickets and money (docs/rules/seat-ledger.md#checking). */
export function entitlementProblems(books: EntitlementBooks): EntitlementProblem[] {
  const problems: EntitlementProblem[] = []
  for (const { number, taken, onTickets, misprinted } of books.discounts) {
    if (taken !== onTickets || misprinted > 0)
      problems.push({
        problem: 'discount-differs',
        about: { order: number, taken, tickets: onTickets, misprinted },
      })
  }
  for (const { code, uses, orders } of books.codes)
    if (uses !== orders) problems.push({ problem: 'code-uses-differ', about: { code, uses, orders } })
  for (const { code, balance, journal } of books.vouchers)
    if (balance !== journal) problems.push({ problem: 'voucher-differs', about: { code, balance, journal } })
  for (const { number, byVouchers, inMoney } of books.redeemed) {
    if (byVouchers !== inMoney)
      problems.push({
        problem: 'voucher-differs',
        about: { order: number, code: '', balance: inMoney, journal: byVouchers },
      })
  }
  for (const { number, kind, isPaidFor, isIssued } of books.products) {
    if (isPaidFor !== isIssued)
      problems.push({
        problem: 'product-differs',
        about: { order: number, kind, paid: Number(isPaidFor), issued: Number(isIssued) },
      })
  }
  for (const pass of books.passes) {
    const { used, rights, onDay, perDay, atOnce, seats, strays } = pass
    const isWithin = used <= (rights ?? used) && onDay <= (perDay ?? onDay) && atOnce <= seats
    if (!isWithin || strays > 0)
      problems.push({
        problem: 'pass-overspent',
        about: {
          pass: pass.number,
          used,
          rights: rights ?? '–',
          onDay,
          perDay: perDay ?? '–',
          atOnce,
          seats,
          strays,
        },
      })
  }
  return problems
}
