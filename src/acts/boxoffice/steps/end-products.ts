import type { Order } from '#core/boxoffice/orders/order.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { BoxOfficeShelf } from '../../ports/box-office.ts'

/**
 * Takes the passes and vouchers of an order back, with its money: refused when something is booked with a pass, or a
 * voucher has paid something.
 */
export async function endProducts(
  boxOffice: BoxOfficeShelf,
  order: Order,
  note: { at: Temporal.Instant; by: string; why: string },
): Promise<Refusal<'in-use'> | undefined> {
  const valid = order.products.filter(product => product.state === 'valid')
  if (valid.length === 0) return undefined
  const ids = (kind: 'pass' | 'voucher') =>
    valid.filter(product => product.kind === kind).map(product => product.id)
  for (const { pass, uses } of await boxOffice.passesById(ids('pass'), 'lock')) {
    const booked = uses.filter(use => !use.isGivenBack).length
    if (booked > 0) return refuse('in-use', { name: pass.number, count: booked })
    await boxOffice.endPass(pass.id, note.at)
  }
  const vouchers = await boxOffice.vouchersById(ids('voucher'), 'lock')
  const used = vouchers.find(voucher => voucher.balance < voucher.value)
  if (used) return refuse('in-use', { name: used.code })
  if (vouchers.length > 0)
    await boxOffice.moveVouchers(
      vouchers.map(({ id, balance }) => ({
        ...{ ...note, voucherId: id, act: 'void' as const, orderId: order.id },
        amount: -balance,
      })),
    )
  await boxOffice.cancelProducts(valid.map(product => product.id))
  await boxOffice.endPromised(order.id, note)
  return undefined
}
