import { queryOptions } from '@tanstack/react-query'
import type { Price as CorePrice } from '#core/boxoffice/order.ts'
import type { Allocation, Availability, SeatMove } from '#core/boxoffice/seats.ts'
import type { Localised } from '#core/localised.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type { Allocation }
export type Price = Wire<CorePrice>
export interface PriceDraft {
  key: string
  name: Localised
  /** Minor units. */
  amount: number
}
export interface Ledger {
  allocations: Allocation[]
  moves: Wire<SeatMove>[]
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
export const setPrices = (editionId: string, prices: PriceDraft[]) =>
  answered<Price[]>(api.PUT('/v1/editions/{editionId}/prices', { ...inEdition(editionId), body: { prices } }))

export const ledgerQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['ledger', screeningId],
    queryFn: () => answered<Ledger>(api.GET('/v1/screenings/{screeningId}/ledger', of(screeningId))),
  })
export const setAllocations = (
  screeningId: string,
  allocations: Pick<Allocation, 'kind' | 'capacity' | 'blocked'>[],
) =>
  answered<Allocation[]>(
    api.PUT('/v1/screenings/{screeningId}/allocations', { ...of(screeningId), body: { allocations } }),
  )
