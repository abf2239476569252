import type { Baskets } from './baskets.ts'
import type { Discounts } from './discounts.ts'
import type { Gifts } from './gifts.ts'
import type { GroupedSeats } from './grouped-seats.ts'
import type { Invoices } from './invoices.ts'
import type { NumberedSeats } from './numbered-seats.ts'
import type { Orders } from './orders.ts'
import type { Passes } from './passes.ts'
import type { SeatLedger } from './seat-ledger.ts'
import type { SetAside } from './set-aside.ts'
import type { Vouchers } from './vouchers.ts'

/** Seats, baskets, orders and money of an organisation, inside one transaction. */
export interface BoxOfficeShelf
  extends SeatLedger,
    Baskets,
    Orders,
    GroupedSeats,
    SetAside,
    NumberedSeats,
    Discounts,
    Passes,
    Vouchers,
    Invoices,
    Gifts {}
