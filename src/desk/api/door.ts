import { queryOptions } from '@tanstack/react-query'
import type {
  DoorRow as CoreRow,
  DoorScreening as CoreScreening,
  DoorTicket as CoreTicket,
  DoorAnswer,
  DoorCounts,
} from '#core/boxoffice/door.ts'
import { answered, api } from './client.ts'
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

const of = (screeningId: string) => ({ params: { path: { screeningId } } })

export const doorScreeningsQuery = (editionId: string, day: string) =>
  queryOptions({
    queryKey: ['door-screenings', editionId, day],
    queryFn: () =>
      answered<DoorScreening[]>(
        api.GET('/v1/editions/{editionId}/door', { params: { path: { editionId }, query: { day } } }),
      ),
  })

export const doorListQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['door', screeningId],
    queryFn: () =>
      answered<{ screening: DoorScreening; rows: DoorRow[] }>(
        api.GET('/v1/door/{screeningId}', of(screeningId)),
      ),
    // Other doors admit people too.
    refetchInterval: 10_000,
  })

export const admitTicket = (screeningId: string, code: string, door: string) =>
  answered<DoorTold>(
    api.POST('/v1/door/{screeningId}/admissions', { ...of(screeningId), body: { code, door } }),
  )
export const undoAdmission = (ticketId: string) =>
  answered(api.DELETE('/v1/admissions/{ticketId}', { params: { path: { ticketId } } }))
