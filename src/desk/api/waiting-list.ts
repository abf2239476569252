import { queryOptions } from '@tanstack/react-query'
import type { WaitingRequest as CoreRequest } from '#core/boxoffice/waiting-list/waiting-list.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type WaitingRequest = Wire<Omit<CoreRequest, 'token' | 'basketToken'>>

/** How much is wished for, in numbers. */
export interface Demand {
  screenings: { screeningId: string; firstWishes: number; lists: number; seats: number }[]
  /** Programme items. */
  pairs: { oneId: string; otherId: string; lists: number }[]
}

export const waitingListQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['waiting-list', screeningId],
    queryFn: async () =>
      (
        await answered<{ requests: WaitingRequest[] }>(
          api.GET('/v1/screenings/{screeningId}/waiting-list', { params: { path: { screeningId } } }),
        )
      ).requests,
  })

export const removeWaiting = (requestId: string, why: string) =>
  answered<WaitingRequest>(
    api.POST('/v1/waiting-requests/{requestId}/remove', { params: { path: { requestId } }, body: { why } }),
  )

export const demandQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['demand', editionId],
    queryFn: () =>
      answered<Demand>(api.GET('/v1/editions/{editionId}/demand', { params: { path: { editionId } } })),
  })
