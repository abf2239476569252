import type { PaymentTerms } from '#core/boxoffice/money/payment.ts'
import type { SaleState } from '#core/boxoffice/seats/availability.ts'
import type { Allocation, SeatAct, SeatMove } from '#core/boxoffice/seats/seats.ts'
import type { Refusal } from '#core/refusal.ts'

/** Who moved seats, when and why: what the journal keeps beside the numbers. */
export interface SeatNote {
  act: SeatAct
  at: Temporal.Instant
  by: string
  why?: string
  orderId?: string
  /** Numbered places that were moved, blocked or used again. */
  places?: readonly string[]
}

/** A released screening and what its edition says about selling it. */
export interface ScreeningSale extends SaleState {
  screeningId: string
  editionId: string
  /** Of what is shown. */
  sectionId: string | null
  timeZone: string
  currency: string
  holdMinutes: number
  seatsPerScreening: number
  /** The map of its numbered seats; null with free seating. */
  seatMapId: string | null
  /** How its edition's orders may be paid. */
  terms: PaymentTerms
}

/** Seats to change in one allocation, never below nothing nor above its capacity. */
export interface SeatChange {
  allocationId: string
  held?: number
  sold?: number
}

/**
 * The one ledger of seats. Rows are locked in a fixed order (basket, then allocations by id, then holds), so that
 * no two transactions wait for each other (docs/rules/seat-ledger.md#order).
 */
export interface SeatLedger {
  /** Of those that are released. */
  screeningSales(screeningIds: readonly string[]): Promise<ScreeningSale[]>

  /**
   * With free seating, called when a timetable is released, for every released screening: opens the allocations of a new one, resizes
   * those of one that moved to a screen of another size, leaves the others alone.
   */
  openAllocations(
    screeningId: string,
    capacity: number,
    wheelchairPlaces: number,
    note: Omit<SeatNote, 'act'>,
    screenId?: string,
  ): Promise<Refusal<'not-enough-seats'> | undefined>

  /** By kind, in the order of `allocationKinds`. */
  allocations(screeningId: string): Promise<Allocation[]>
  /** The same, locked until the transaction ends. */
  lockAllocations(screeningId: string): Promise<Allocation[]>
  /** Writes capacity and blocked seats of allocations that the caller has locked; makes missing ones. */
  setAllocations(allocations: readonly Allocation[], note: SeatNote): Promise<void>

  /** Locks allocations in their fixed order before several of them change. */
  lockAllocationsById(allocationIds: readonly string[]): Promise<void>
  /** Moves seats of allocations that the caller has locked, and writes the journal. */
  moveSeats(changes: readonly SeatChange[], note: SeatNote): Promise<void>
  /**
   * Sells seats straight away (no basket), when that many are free: the guarded change is the judge. Answers with how
   * many were free when there were too few.
   */
  sellSeats(
    seats: { allocationId: string; quantity: number },
    note: SeatNote,
  ): Promise<{ free: number } | undefined>

  /** The journal of a screening, newest first. */
  seatMoves(screeningId: string): Promise<SeatMove[]>

  /** The public's seats of every released screening of an edition; seats of lapsed holds count as free. */
  publicSeats(
    editionId: string,
    now: Temporal.Instant,
  ): Promise<
    {
      screeningId: string
      capacity: number
      free: number
      sale: SaleState & Pick<ScreeningSale, 'seatMapId'>
    }[]
  >
}
