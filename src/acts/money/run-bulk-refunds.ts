import type { RefundRun, RunOutcome } from '#core/boxoffice/money/refund.ts'
import { isOver } from '#core/boxoffice/orders/order.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import { eachAlone } from '../boxoffice/steps/each-alone.ts'
import { endTickets } from '../boxoffice/steps/end-tickets.ts'
import { writeOrderLetter } from '../boxoffice/steps/write-order-letter.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'

const most = 500

/**
 * Goes on with the bulk refunds that were begun: each order in a transaction of its own, which ends with its line in the run.
 * Whoever is killed in the middle leaves the orders without a line to the next (docs/rules/payments.md#a-cancelled-screening).
 */
export async function runBulkRefunds(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
): Promise<{ orders: number; runs: number }> {
  const done = { orders: 0, runs: 0 }
  const { organisation } = acting
  for (const run of await house.store.within(organisation, ({ money }) => money.openRuns())) {
    const left = await house.store.within(organisation, ({ money }) => money.ordersLeft(run, most))
    done.orders += await eachAlone(house, organisation, left, (shelves, orderId) =>
      refundOne(shelves, run, orderId, house.clock.now(), acting.by),
    )
    if (left.length === most) continue
    await house.store.within(organisation, ({ money }) => money.finishRun(run.id, house.clock.now()))
    done.runs += 1
  }
  return done
}

async function refundOne(
  shelves: Shelves,
  run: RefundRun,
  orderId: string,
  at: Temporal.Instant,
  by: string,
): Promise<boolean> {
  const { boxOffice, money, letters } = shelves
  const order = (await boxOffice.lockOrder(orderId))!
  // Another process may have come by while this one waited for the order.
  const isLeft = (await money.ordersLeft(run, most)).includes(orderId)
  if (!isLeft || isOver(order)) return false
  const tickets = order.tickets.filter(
    ticket => ticket.screeningId === run.screeningId && ticket.state === 'valid',
  )
  const note = (outcome: RunOutcome, amount: number) =>
    money.noteRun(run.id, { orderId, outcome, amount, at })
  if (tickets.some(ticket => ticket.admittedAt)) {
    await note('used', 0)
    return true
  }
  const open = (await money.offersOf(orderId)).find(
    offer => offer.screeningId === run.screeningId && offer.state === 'open',
  )
  if (run.offerUntil && order.state === 'paid' && (await isExchangeable(shelves, orderId, tickets))) {
    const { id: runId, screeningId, offerUntil: until } = run
    // What an earlier run offered stands as it was told.
    if (open) {
      await note('offered', 0)
      return true
    }
    await money.addOffer({ runId, orderId, screeningId, until })
    await note('offered', 0)
    await writeOrderLetter(letters, 'exchange-offered', order, at, screeningId)
    return true
  }
  const back = await endTickets(shelves, order, tickets, {
    ...{ at, by, why: run.why },
    reason: 'screening-cancelled',
    isAway: true,
  })
  if (isRefusal(back)) throw new Error(`Order ${orderId} could not be refunded: ${back.refused}`)
  if (open) await money.closeOffer(open.id, 'refunded', at)
  await note(back > 0 ? 'refunded' : 'cancelled', back)
  await writeOrderLetter(letters, 'screening-refunded', order, at, run.screeningId)
  return true
}

/** What a pass booked gives its right back, and what is on an invoice is credited: neither is exchanged. */
async function isExchangeable(
  { boxOffice, money }: Shelves,
  orderId: string,
  tickets: readonly { id: string }[],
): Promise<boolean> {
  const ofPasses = await money.ofPasses(tickets.map(ticket => ticket.id))
  return ofPasses.size === 0 && (await boxOffice.invoicesOf(orderId)).length === 0
}
