import { nextGiftDay } from '#core/audience/appeal/monthly-gift.ts'
import { passPayload } from '#core/boxoffice/prices/pass-code.ts'
import { type Voucher, voucherEnd } from '#core/boxoffice/prices/voucher.ts'
import { drawNumber, drawSecret, numberBytes, shownNumber } from '#core/boxoffice/ticket/number.ts'
import { writeTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'
import { secretFrom } from '#core/id.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'
import type { House } from '../../ports/house.ts'
import { signingKey } from './issue-tickets.ts'

interface Holder {
  name: string
  email: string
}

interface Note {
  at: Temporal.Instant
  by: string
}

/** Issues the pass of an order's product that is written already: its number, secret, page and signed code. */
export async function issuePassOf(
  house: Pick<House, 'chance' | 'clock' | 'signer'>,
  boxOffice: BoxOfficeShelf,
  { id, productId, editionId }: { id: string; productId: string; editionId: string },
  { name, email }: Holder,
  madeAt: Temporal.Instant,
): Promise<void> {
  const key = await signingKey(house, boxOffice)
  const payload = passPayload({ keyId: key.id, passId: id, editionId })
  const code = writeTicketCode(payload, house.signer.sign(payload, key.privateKey))
  const secret = drawSecret(house.chance.bytes(numberBytes))
  const token = secretFrom(house.chance.bytes(24))
  for (;;) {
    const number = drawNumber(house.chance.bytes(numberBytes))
    const pass = { id, productId, editionId, number, secret, token, name, email, code, madeAt }
    if ((await boxOffice.addPass(pass)) === 'added') return
  }
}

/** Issues the voucher of an order's product that is written already; its code becomes the product's name. */
export async function issueVoucherOf(
  house: Pick<House, 'chance'>,
  boxOffice: BoxOfficeShelf,
  voucher: Omit<Voucher, 'code' | 'balance'>,
  language: HouseLanguage,
  note: Note & { orderId: string },
): Promise<void> {
  for (;;) {
    const code = drawNumber(house.chance.bytes(numberBytes))
    if ((await boxOffice.addVoucher({ ...voucher, code }, note)) === 'code-taken') continue
    await boxOffice.nameProduct(voucher.id, { [language]: shownNumber(code) })
    return
  }
}

/** Issues what an order has been paid for and waited for its money (docs/rules/passes.md#bought-online); a gift gets its receipt. */
export async function issueProducts(
  house: Pick<House, 'chance' | 'clock' | 'signer'>,
  boxOffice: BoxOfficeShelf,
  order: Holder & { id: string; editionId: string; products: readonly unknown[] },
  note: Note,
): Promise<void> {
  if (order.products.length === 0) return
  const { id: orderId, editionId } = order
  for (const { id, price, passProductId, voucherMonths, isGift } of await boxOffice.productsToIssue(
    orderId,
  )) {
    if (passProductId) {
      await issuePassOf(house, boxOffice, { id, productId: passProductId, editionId }, order, note.at)
      continue
    }
    const { timeZone, language } = (await boxOffice.editionSale(editionId))!
    if (isGift) {
      const today = note.at.toZonedDateTimeISO(timeZone).toPlainDate()
      const { day, year } = today
      await boxOffice.startMonthlyGift(id, { day, nextOn: nextGiftDay(day, today).toString() })
      await boxOffice.endPromised(orderId, note)
      await boxOffice.addGiftReceipt({ giftId: id, year, giver: order.name, money: price }, note)
      continue
    }
    const { amount: value, currency } = price
    const endsAt = voucherEnd(note.at, voucherMonths!, timeZone)
    const voucher = { id, editionId, currency, value, endsAt }
    await issueVoucherOf(house, boxOffice, voucher, language, { ...note, orderId })
  }
}
