import { queryOptions } from '@tanstack/react-query'
import type { WaitingRoom as CoreRoom, RoomRules } from '#core/boxoffice/opening/waiting-room.ts'
import { answered, api } from './client.ts'
import { Problem } from './problem.ts'
import type { Wire } from './wire.ts'

export type WaitingRoom = Wire<Omit<CoreRoom, 'seed' | 'key'>> & {
  /** Places that were given. */
  people: number
  /** Places whose turn has not come. */
  waiting: number
}
export type RoomDraft = RoomRules & { opensAt: string | null }

/** What a waiting room usually begins with, and the least and most of each rule. */
export interface RulesOfRooms {
  usual: RoomRules
  bounds: Record<keyof RoomRules, [number, number]>
}

export const waitingRoomRulesQuery = queryOptions({
  queryKey: ['waiting-room-rules'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => answered<RulesOfRooms>(api.GET('/v1/waiting-room-rules')),
})

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })

/** The waiting room of the edition's sale, asked again every few seconds; null: it has none. */
export const waitingRoomQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['waiting-room', editionId],
    refetchInterval: 5000,
    queryFn: () =>
      answered<WaitingRoom>(api.GET('/v1/editions/{editionId}/waiting-room', inEdition(editionId))).catch(
        error => {
          if (error instanceof Problem && error.code === 'not-found') return null
          throw error
        },
      ),
  })

export const setWaitingRoom = (editionId: string, { opensAt, ...rules }: Partial<RoomDraft>) =>
  answered<WaitingRoom>(
    api.PUT('/v1/editions/{editionId}/waiting-room', {
      ...inEdition(editionId),
      body: { ...rules, ...(opensAt && { opensAt }) },
    }),
  )

export const endWaitingRoom = (editionId: string) =>
  answered<WaitingRoom>(api.POST('/v1/editions/{editionId}/waiting-room/end', inEdition(editionId)))
