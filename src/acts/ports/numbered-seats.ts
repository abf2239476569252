import type { FreeFlags } from '#core/boxoffice/seats/best-places.ts'
import type { PlaceStanding } from '#core/boxoffice/seats/place-standing.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import type { SeatPlan } from '#core/boxoffice/seats/seat-plan.ts'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import type { SeatNote } from './seat-ledger.ts'

/** A map as the house keeps it. Every change is a further version; none is ever changed. */
export interface KeptSeatMap {
  id: string
  screenId: string
  version: number
  map: SeatMap
  drawnAt: Temporal.Instant
  drawnBy: string
}

/** The screen and the map that a screening's seats were opened for. */
export interface Seating {
  screenId: string | null
  seatMapId: string | null
  seats: number
}

/** Places that change hands, of allocations that are locked. */
export interface PlaceChanges {
  moves: readonly { place: string; to: AllocationKind }[]
  block: readonly string[]
  unblock: readonly string[]
}

/** A ticket and the place it is for. */
export interface SeatedTicket {
  ticketId: string
  screeningId: string
  allocationId: string
  place: string
}

/** People who have seats of a screening together: one basket line, or the tickets of one order in one allocation. */
export interface SeatedParty {
  kind: AllocationKind
  /** One of the two. */
  holdId: string | null
  ticketIds: readonly string[]
  quantity: number
  since: Temporal.Instant
}

/** Free places of allocations that are locked, and a mark of this reading. */
export interface ChoosablePlaces {
  stamp: string
  allocations: { allocationId: string; plan: SeatPlan; free: FreeFlags }[]
}

/** Maps of screens, and the places of screenings with numbered seats (docs/rules/seat-maps.md). */
export interface NumberedSeats {
  /** Undefined with free seating. */
  screenMap(screenId: string): Promise<KeptSeatMap | undefined>
  /** Keeps a map as the screen's next version. */
  addSeatMap(screenId: string, map: SeatMap, note: { at: Temporal.Instant; by: string }): Promise<KeptSeatMap>
  /** The map that counts for screenings opened from now on; null: free seating. */
  setScreenMap(screenId: string, seatMapId: string | null): Promise<void>
  seatMap(seatMapId: string): Promise<SeatMap | undefined>
  /** What choosing places on these maps needs to know. */
  seatPlans(seatMapIds: readonly string[]): Promise<Map<string, SeatPlan>>

  /** Undefined before the screening's seats were opened. */
  seating(screeningId: string): Promise<Seating | undefined>
  /** Opens the seats of a screening by a map, or opens them anew where nobody has any. */
  openPlaces(
    screeningId: string,
    seats: {
      screenId: string
      seatMapId: string | null
      allocations: readonly {
        kind: AllocationKind
        places: readonly string[]
        capacity: number
        blocked: number
      }[]
    },
    note: SeatNote,
  ): Promise<void>
  /** Everybody who has seats of a screening, whose allocations are locked: the largest first, then who was first. */
  seatedParties(screeningId: string): Promise<SeatedParty[]>
  /** Seats of parties that were made homeless by opening the places anew; null: free seating. */
  reseat(parties: readonly { party: SeatedParty; places: readonly string[] | null }[]): Promise<void>

  /** Of these allocations, those that are numbered, and their places that nobody has. */
  freePlaces(
    allocationIds: readonly string[],
  ): Promise<{ allocationId: string; seatMapId: string; places: string[] }[]>
  /** The same for those who take places in memory and write what they took in one statement. */
  choosablePlaces(allocationIds: readonly string[]): Promise<ChoosablePlaces>
  /** What is left of allocations whose places were taken and written since they were read. */
  leavePlaces(left: { stamp: string; free: Iterable<readonly [allocationId: string, free: FreeFlags]> }): void
  /** Every place of a screening; places in baskets that lapsed by `now` count as free. */
  places(screeningId: string, now: Temporal.Instant): Promise<PlaceStanding[]>
  /** Other places for a hold, whose allocation is locked. */
  changeHeldPlaces(holdId: string, places: readonly string[]): Promise<void>
  changePlaces(screeningId: string, changes: PlaceChanges): Promise<void>
  /** Places of allocations that are locked go to tickets: out of what is free, or out of what their basket held. */
  seatTickets(tickets: readonly SeatedTicket[], from: 'free' | 'held'): Promise<void>
}
