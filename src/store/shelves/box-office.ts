import type { QueryExecutorProvider } from 'kysely'
import type { BoxOfficeShelf } from '#acts/ports/box-office.ts'
import type { SoldOut } from '#core/boxoffice/seats/sold-out.ts'
import { basketRows } from './box-office-baskets.ts'
import { discountRows } from './box-office-discounts.ts'
import { giftRows } from './box-office-gifts.ts'
import { groupedRows } from './box-office-groups.ts'
import { invoiceRows } from './box-office-invoices.ts'
import { orderRows } from './box-office-orders.ts'
import { passRows } from './box-office-passes.ts'
import { placeRows } from './box-office-places.ts'
import { seatRows } from './box-office-seats.ts'
import { setAsideRows } from './box-office-set-aside.ts'
import { voucherRows } from './box-office-vouchers.ts'
import type { PlacesMemory } from './places-memory.ts'

/** What a process remembers of seats from one transaction to the next. */
export interface SeatMemory {
  places: PlacesMemory
  gone: SoldOut
}

/** Seats, baskets, orders and money, inside the transaction that `db` is. */
export function boxOfficeShelf(db: QueryExecutorProvider, memory: SeatMemory): BoxOfficeShelf {
  return {
    ...seatRows(db),
    ...basketRows(db),
    ...orderRows(db),
    ...groupedRows(db, memory.gone),
    ...setAsideRows(db),
    ...discountRows(db),
    ...passRows(db),
    ...voucherRows(db),
    ...invoiceRows(db),
    ...giftRows(db),
    ...placeRows(db, memory.places),
  }
}
