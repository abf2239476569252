import { queryOptions } from '@tanstack/react-query'
import type { LedgerProblem } from '#core/boxoffice/ledger/ledger.ts'
import type { Price as CorePrice } from '#core/boxoffice/prices/price.ts'
import type { Allocation, Availability, SeatMove as CoreMove } from '#core/boxoffice/seats/seats.ts'
import type { ScreeningReleases, SeatRelease } from '#core/boxoffice/seats/setting-free.ts'
import { answered, api, type BodyOf } from './client.ts'
import type { Wire } from './wire.ts'

export type { Allocation, LedgerProblem, ScreeningReleases, SeatRelease }
export type SeatMove = Wire<CoreMove> & { byName: string }
export type Price = Wire<CorePrice>
export interface PriceDraft
  extends Pick<CorePrice, 'key' | 'name' | 'exceptions' | 'needsProof' | 'leastSeats' | 'counterOnly'> {
  /** Minor units. */
  amount: number
}
export interface Ledger {
  allocations: Allocation[]
  /** The newest first. */
  moves: SeatMove[]
}
export type SeatsLeft = Record<string, { availability: Availability; free: number }>

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })
const of = (screeningId: string) => ({ params: { path: { screeningId } } })

/** What is left of each released screening. */
export const seatsLeftQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['seats-left', editionId],
    queryFn: () =>
      answered<SeatsLeft>(api.GET('/v1/editions/{editionId}/availability', inEdition(editionId))),
  })

export const pricesQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['prices', editionId],
    queryFn: () => answered<Price[]>(api.GET('/v1/editions/{editionId}/prices', inEdition(editionId))),
  })
/** What seats of a released screening cost at the counter. */
export const screeningPricesQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['screening-prices', screeningId],
    queryFn: () => answered<Price[]>(api.GET('/v1/screenings/{screeningId}/prices', of(screeningId))),
  })
export const setPrices = (editionId: string, prices: PriceDraft[]) =>
  answered<Price[]>(api.PUT('/v1/editions/{editionId}/prices', { ...inEdition(editionId), body: { prices } }))

export const ledgerQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['ledger', screeningId],
    queryFn: () => answered<Ledger>(api.GET('/v1/screenings/{screeningId}/ledger', of(screeningId))),
  })
type Divided = Pick<Allocation, 'kind' | 'capacity' | 'blocked'>

/** Refused as stale when somebody divided or moved seats since `before` was read. */
export const setAllocations = (
  screeningId: string,
  division: { allocations: Divided[]; before: Divided[] },
) =>
  answered<Allocation[]>(
    api.PUT('/v1/screenings/{screeningId}/allocations', { ...of(screeningId), body: division }),
  )

export type SeatsToMove = BodyOf<'/v1/screenings/{screeningId}/allocations/move', 'post'>
export type SeatsToBlock = BodyOf<'/v1/screenings/{screeningId}/allocations/block', 'post'>

export const moveSeats = (screeningId: string, body: SeatsToMove) =>
  answered<Allocation[]>(
    api.POST('/v1/screenings/{screeningId}/allocations/move', { ...of(screeningId), body }),
  )
export const blockSeats = (screeningId: string, body: SeatsToBlock) =>
  answered<Allocation[]>(
    api.POST('/v1/screenings/{screeningId}/allocations/block', { ...of(screeningId), body }),
  )
export const unblockSeats = (screeningId: string, body: SeatsToBlock) =>
  answered<Allocation[]>(
    api.POST('/v1/screenings/{screeningId}/allocations/unblock', { ...of(screeningId), body }),
  )

/** When seats of an edition that are set aside go to others. */
export const seatReleasesQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['seat-releases', editionId],
    queryFn: () =>
      answered<SeatRelease[]>(api.GET('/v1/editions/{editionId}/seat-releases', inEdition(editionId))),
  })
export const setSeatReleases = (editionId: string, releases: SeatRelease[]) =>
  answered<SeatRelease[]>(
    api.PUT('/v1/editions/{editionId}/seat-releases', { ...inEdition(editionId), body: { releases } }),
  )

export const screeningReleasesQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['screening-releases', screeningId],
    queryFn: () =>
      answered<ScreeningReleases>(api.GET('/v1/screenings/{screeningId}/seat-releases', of(screeningId))),
  })
/** `null` gives the screening back to its edition. */
export const setScreeningReleases = (screeningId: string, releases: SeatRelease[] | null) =>
  answered<ScreeningReleases>(
    api.PUT('/v1/screenings/{screeningId}/seat-releases', { ...of(screeningId), body: { releases } }),
  )

/** Where seats, tickets, orders and money disagree, in the whole organisation. */
export const ledgerProblemsQuery = queryOptions({
  queryKey: ['ledger-problems'],
  queryFn: () => answered<LedgerProblem[]>(api.GET('/v1/ledger/problems')),
})
