import { queryOptions } from '@tanstack/react-query'
import type {
  DoorRow as CoreRow,
  DoorScreening as CoreScreening,
  StandbyAdmitted as CoreStandbyAdmitted,
  DoorAnswer,
  DoorCounts,
  ReEntryRule,
} from '#core/boxoffice/door/door.ts'
import type { DoorEvening } from '#core/boxoffice/door/door-evening.ts'
import type { DoorScan } from '#core/boxoffice/door/door-scan.ts'
import type { Page } from '#core/page.ts'
import { api, type BodyOf } from './client.ts'
import type { Edition } from './editions.ts'
import { Problem } from './problem.ts'
import type { Price } from './seats.ts'
import type { Wire } from './wire.ts'

export type DoorRow = Wire<CoreRow>
export type DoorScreening = Wire<CoreScreening>
export type { DoorCounts }

/** Like `answered`, but nobody is sent away to sign in: a door goes on without the house. */
async function answered<Answer>(
  call: Promise<{ data?: unknown; error?: unknown; response: Response }>,
): Promise<Answer> {
  const { data, error, response } = await call
  if (response.ok) return data as Answer
  throw new Problem(response.status, typeof error === 'object' && error !== null ? error : {})
}

const of = (screeningId: string) => ({ params: { path: { screeningId } } })

export const doorEditionsQuery = queryOptions({
  queryKey: ['door-editions'],
  queryFn: async () => {
    const query = { sort: '-starts', perPage: 500 } as const
    return (await answered<Page<Edition>>(api.GET('/v1/editions', { params: { query } }))).rows
  },
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

export const takeEvening = (editionId: string, day: string) =>
  answered<Wire<DoorEvening>>(
    api.GET('/v1/editions/{editionId}/door/evening', { params: { path: { editionId }, query: { day } } }),
  )

export const keepScans = (body: BodyOf<'/v1/door/scans', 'post'>) =>
  answered<{
    now: string
    outcomes: { sequence: number; outcome: string }[]
    scans: Wire<DoorScan>[]
  }>(api.POST('/v1/door/scans', { body }))

/** Asks the house itself to let somebody in: it alone knows of seats of the standby line. */
export const admitTicket = (screeningId: string, code: string, door: string) =>
  answered<{ answer: DoorAnswer }>(
    api.POST('/v1/door/{screeningId}/admissions', { ...of(screeningId), body: { code, door } }),
  )

export type StandbyAdmitted = Wire<CoreStandbyAdmitted>

/** Lets people without a ticket in, onto free seats of the standby line; the key makes a second press answer the first. */
export const admitStandby = (
  screeningId: string,
  body: BodyOf<'/v1/door/{screeningId}/standby', 'post'>,
  key: string,
) =>
  answered<StandbyAdmitted>(
    api.POST('/v1/door/{screeningId}/standby', {
      params: { path: { screeningId }, header: { 'idempotency-key': key } },
      body,
    }),
  )

/** What seats cost when they are sold at the door. */
export const counterPricesQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['door-prices', screeningId],
    queryFn: () => answered<Price[]>(api.GET('/v1/screenings/{screeningId}/prices', of(screeningId))),
  })

export const setReEntry = (screeningId: string, reEntry: ReEntryRule) =>
  answered(api.PUT('/v1/door/{screeningId}/re-entry', { ...of(screeningId), body: { reEntry } }))

export const doorPaper = (screeningId: string, language: string) =>
  `/api/v1/door/${screeningId}/list.pdf?language=${language}`
