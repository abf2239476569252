import type { Voucher, VoucherMove, VoucherOffer } from '#core/boxoffice/prices/voucher.ts'

export type NewVoucherMove = Omit<VoucherMove, 'id'>

/** One line of the list of vouchers. */
export interface VoucherRow extends Voucher {
  orderId: string
  name: string
  email: string
}

/** Vouchers. Locked by id, after passes and before allocations (docs/rules/passes.md#order-of-locks). */
export interface Vouchers {
  /** With the first line of its journal. */
  addVoucher(
    voucher: Omit<Voucher, 'balance'>,
    note: { at: Temporal.Instant; by: string; orderId: string },
  ): Promise<'added' | 'code-taken'>
  vouchersByCode(codes: readonly string[]): Promise<Voucher[]>
  /** What an edition's pages offer; undefined: no vouchers. */
  voucherOffer(editionId: string): Promise<VoucherOffer | undefined>
  setVoucherOffer(editionId: string, offer: VoucherOffer | null): Promise<void>
  /** The newest first. */
  vouchers(editionId: string): Promise<VoucherRow[]>
  vouchersById(voucherIds: readonly string[], lock?: 'lock'): Promise<Voucher[]>
  /** Of one order, oldest first. */
  voucherMovesOf(orderId: string): Promise<VoucherMove[]>
  /** Moves money of locked vouchers, in their balance and their journal. */
  moveVouchers(moves: readonly NewVoucherMove[]): Promise<void>
}
