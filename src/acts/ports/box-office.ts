import type { Baskets } from './baskets.ts'
import type { GroupedSeats } from './grouped-seats.ts'
import type { Orders } from './orders.ts'
import type { SeatLedger } from './seat-ledger.ts'
import type { SetAside } from './set-aside.ts'

/** Seats, baskets, orders and money of an organisation, inside one transaction. */
export interface BoxOfficeShelf extends SeatLedger, Baskets, Orders, GroupedSeats, SetAside {}
