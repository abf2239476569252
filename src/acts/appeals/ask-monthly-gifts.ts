import {
  daysToPayAMonth,
  type MonthlyGift,
  nextGiftDay,
  whyEndMonthly,
} from '#core/audience/appeal/monthly-gift.ts'
import { idFrom } from '#core/id.ts'
import type { Localised } from '#core/localised.ts'
import type { Acting } from '../acting.ts'
import { digestOf, writeOrder } from '../boxoffice/steps/write-order.ts'
import { settlePayment } from '../money/settle-payment.ts'
import type { House } from '../ports/house.ts'
import type { Shelves } from '../ports/store.ts'
import { throwAll, tryEach } from '../steps/try-each.ts'
import { endMonthly } from './steps/end-monthly.ts'

const most = 100

/**
 * Asks for the gifts of this month: each is an order of its own, paid with the card that the giver let be kept
 * (docs/rules/appeals.md#monthly-gifts). That it is asked for is written down before the provider hears of it, once for each
 * month; whatever is lost after that, the open payments are looked at later. A gift that throws holds up no other: what was thrown is
 * thrown once the rest is asked for.
 */
export async function askMonthlyGifts(
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer' | 'payments'>,
  acting: Acting,
): Promise<{ asked: number; ended: number; unanswered: number }> {
  const done = { asked: 0, ended: 0, unanswered: 0 }
  if (!house.payments) return done
  const now = house.clock.now()
  const due = await house.store.within(acting.organisation, ({ monthlyGifts }) => monthlyGifts.due(now, most))
  const faults = await tryEach(due, async id => {
    const note = { at: house.clock.now(), by: acting.by }
    const outcome = await house.store.within(acting.organisation, shelves =>
      askMonth(house, shelves, id, note),
    )
    if (outcome === 'ended') done.ended += 1
    if (typeof outcome === 'string') return
    done.asked += 1
    try {
      await settlePayment(house, acting, outcome)
    } catch {
      done.unanswered += 1
    }
  })
  throwAll(faults)
  return done
}

async function askMonth(
  house: Pick<House, 'chance'>,
  shelves: Shelves,
  monthlyGiftId: string,
  note: { at: Temporal.Instant; by: string },
): Promise<{ paymentId: string } | 'ended' | 'waits'> {
  const { appeals, boxOffice, monthlyGifts } = shelves
  const gift = (await monthlyGifts.lock(monthlyGiftId))!
  const { timeZone } = (await boxOffice.editionSale(gift.editionId))!
  const today = note.at.toZonedDateTimeISO(timeZone).toPlainDate()
  // Somebody was quicker.
  if (gift.nextOn === null || gift.nextOn > today.toString()) return 'waits'
  const campaign = (await appeals.campaign(gift.campaignId))!
  const isDisputed = await monthlyGifts.isDisputed(gift.id)
  const why = whyEndMonthly(campaign, await monthlyGifts.months(gift.id), isDisputed, today.toString())
  if (why === 'wait') return 'waits'
  if (why) {
    await endMonthly(shelves, gift, { ...note, why })
    return 'ended'
  }
  await monthlyGifts.setNext(gift.id, nextGiftDay(gift.day!, today).toString())
  return writeMonth(
    house,
    shelves,
    { gift, name: campaign.title, month: today.toPlainYearMonth().toString() },
    note.at,
  )
}

/** The month's order with its gift, and the payment that is to be asked for. */
async function writeMonth(
  house: Pick<House, 'chance'>,
  { boxOffice, money, monthlyGifts }: Shelves,
  { gift, name, month }: { gift: MonthlyGift; name: Localised; month: string },
  at: Temporal.Instant,
): Promise<{ paymentId: string }> {
  const { id: monthlyId, editionId, campaignId, shownName, money: price } = gift
  const orderId = idFrom(house.chance.bytes(16))
  await writeOrder(house, boxOffice, {
    ...{
      id: orderId,
      editionId,
      basketId: null,
      name: gift.name,
      email: gift.email,
      language: gift.language,
    },
    ...{ total: price, way: 'card', state: 'unpaid', payUntil: at.add({ hours: 24 * daysToPayAMonth }) },
    ...{ idempotencyKey: `month-${monthlyId}-${month}`, request: digestOf(['month', monthlyId, month]) },
    placedAt: at,
  })
  const id = idFrom(house.chance.bytes(16))
  await boxOffice.addProducts([{ id, orderId, kind: 'gift', name, price, state: 'valid' }])
  await boxOffice.addGift({ id, campaignId, shownName, monthly: { id: monthlyId, month } })
  const cardOf = (await monthlyGifts.cardOf(monthlyId))!
  const payment = await money.addPayment({ orderId, kind: 'kept-card', cardOf, money: price, begunAt: at })
  return { paymentId: payment.id }
}
