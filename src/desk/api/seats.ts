import { queryOptions } from '@tanstack/react-query'
import type { Price as CorePrice } from '#core/boxoffice/order.ts'
import type { Allocation, Availability, SeatMove } from '#core/boxoffice/seats.ts'
import type { Localised } from '#core/localised.ts'
import { call } from './call.ts'
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

/** What is left of each released screening. */
export const seatsLeftQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['seats-left', editionId],
    queryFn: () => call<SeatsLeft>('GET', `/api/v1/editions/${editionId}/availability`),
  })

const prices = (editionId: string) => `/api/v1/editions/${editionId}/prices`
const ledger = (screeningId: string) => `/api/v1/screenings/${screeningId}/ledger`

export const pricesQuery = (editionId: string) =>
  queryOptions({ queryKey: ['prices', editionId], queryFn: () => call<Price[]>('GET', prices(editionId)) })
export const setPrices = (editionId: string, list: PriceDraft[]) =>
  call<Price[]>('PUT', prices(editionId), { body: { prices: list } })

export const ledgerQuery = (screeningId: string) =>
  queryOptions({ queryKey: ['ledger', screeningId], queryFn: () => call<Ledger>('GET', ledger(screeningId)) })
export const setAllocations = (
  screeningId: string,
  allocations: Pick<Allocation, 'kind' | 'capacity' | 'blocked'>[],
) => call<Allocation[]>('PUT', `/api/v1/screenings/${screeningId}/allocations`, { body: { allocations } })
