import type { TicketScreening } from '#core/boxoffice/orders/order-sheet.ts'
import type { Pass, PassProduct, PassScreening, PassUse } from '#core/boxoffice/prices/pass.ts'
import type { ScreeningKind } from '#core/programme/screening.ts'

export interface NewPassUse {
  ticketId: string
  passId: string
  screeningId: string
  day: string
  right: number
  dayRight: number
  seat: number
}

/** A pass with its kind's rules and what was booked with it. */
export interface PassWithUses {
  pass: Pass
  product: PassProduct
  uses: PassUse[]
}

/** One line of the list of passes. */
export interface PassRow extends Omit<Pass, 'secret' | 'token' | 'code'> {
  orderId: string
  /** Rights that are used. */
  booked: number
}

/** Kinds of pass, passes, their uses. Passes are locked by id, after codes and before vouchers. */
export interface Passes {
  /** Those that were not removed, by position. */
  passProducts(editionId: string): Promise<PassProduct[]>
  passProduct(productId: string): Promise<PassProduct | undefined>
  /** Writes a new kind of pass, or the one with this id anew, with the price it books at. */
  setPassProduct(product: PassProduct): Promise<'set' | 'taken'>
  /** With null, brings it back. */
  removePassProduct(productId: string, at: Temporal.Instant | null): Promise<boolean>
  /** Those of these prices that are what passes book at. */
  passPrices(priceIds: readonly string[]): Promise<string[]>
  addPass(pass: Omit<Pass, 'endedAt'>): Promise<'added' | 'number-taken'>
  passesByNumber(numbers: readonly string[]): Promise<Pass[]>
  passByToken(token: string): Promise<Pass | undefined>
  /** The newest first. */
  passes(editionId: string): Promise<PassRow[]>
  passesById(passIds: readonly string[], lock?: 'lock'): Promise<PassWithUses[]>
  /** The festival days and times of screenings, for booking them with a pass. */
  passScreenings(screeningIds: readonly string[]): Promise<PassScreening[]>
  /** What can be booked by passes alone: released screenings of these kinds that start after a moment. */
  screeningsForPasses(
    editionId: string,
    kinds: readonly ScreeningKind[],
    after: Temporal.Instant,
  ): Promise<TicketScreening[]>
  /** Released screenings of an edition, as tickets name them. */
  screeningsOnPass(editionId: string, screeningIds: readonly string[]): Promise<TicketScreening[]>
  /** Uses of locked passes; an index of the table refuses places that are taken. */
  addPassUses(uses: readonly NewPassUse[]): Promise<void>
  /** The passes that these tickets were booked with, locked. */
  lockPassesOf(ticketIds: readonly string[]): Promise<PassWithUses[]>
  /** The secrets of the orders of tickets. */
  orderTokensOf(ticketIds: readonly string[]): Promise<Map<string, string>>
  endPassUses(
    uses: readonly { ticketId: string; isGivenBack: boolean }[],
    at: Temporal.Instant,
  ): Promise<void>
  endPass(passId: string, at: Temporal.Instant): Promise<void>
}
