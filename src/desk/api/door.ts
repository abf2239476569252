import { queryOptions } from '@tanstack/react-query'
import type {
  DoorRow as CoreRow,
  DoorScreening as CoreScreening,
  DoorTicket as CoreTicket,
  DoorAnswer,
  DoorCounts,
} from '#core/boxoffice/door.ts'
import { call } from './call.ts'
import type { Wire } from './wire.ts'

export type DoorRow = Wire<CoreRow>
export type DoorScreening = Wire<CoreScreening>
export type { DoorAnswer, DoorCounts }

/** What the house says to a code at a door. */
export interface DoorTold {
  answer: DoorAnswer
  ticket?: Wire<CoreTicket>
  admittedAt?: string
  admittedDoor?: string
  rightScreening?: DoorScreening
  because?: 'forged' | 'unreadable' | 'no-such-ticket'
  counts: DoorCounts
}

const door = (screeningId: string) => `/api/v1/door/${screeningId}`

export const doorScreeningsQuery = (editionId: string, day: string) =>
  queryOptions({
    queryKey: ['door-screenings', editionId, day],
    queryFn: () => call<DoorScreening[]>('GET', `/api/v1/editions/${editionId}/door`, { query: { day } }),
  })

export const doorListQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['door', screeningId],
    queryFn: () => call<{ screening: DoorScreening; rows: DoorRow[] }>('GET', door(screeningId)),
    // Other doors admit people too.
    refetchInterval: 10_000,
  })

export const admitTicket = (screeningId: string, code: string, doorName: string) =>
  call<DoorTold>('POST', `${door(screeningId)}/admissions`, { body: { code, door: doorName } })
export const undoAdmission = (ticketId: string) => call('DELETE', `/api/v1/admissions/${ticketId}`)
