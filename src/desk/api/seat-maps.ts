import { queryOptions } from '@tanstack/react-query'
import type { PlaceStanding } from '#core/boxoffice/seats/place-standing.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { answered, api } from './client.ts'
import type { Allocation } from './seats.ts'

export interface KeptSeatMap {
  id: string
  version: number
  map: SeatMap
  drawnAt: string
}

export interface ShownPlaces {
  map: SeatMap
  places: PlaceStanding[]
}

const ofScreen = (screenId: string) => ({ params: { path: { screenId } } })
const ofScreening = (screeningId: string) => ({ params: { path: { screeningId } } })

/** `seatMap` is null with free seating. */
export const seatMapQuery = (screenId: string) =>
  queryOptions({
    queryKey: ['seat-map', screenId],
    queryFn: () =>
      answered<{ seatMap: KeptSeatMap | null }>(
        api.GET('/v1/screens/{screenId}/seat-map', ofScreen(screenId)),
      ),
  })

/** Refused as stale when somebody drew another map over `version` meanwhile; 0 is free seating. */
export const setSeatMap = (screenId: string, body: { map: SeatMap; version: number }) =>
  answered<{ seatMap: KeptSeatMap }>(
    api.PUT('/v1/screens/{screenId}/seat-map', {
      ...ofScreen(screenId),
      body: { ...body, map: { ...body.map } },
    }),
  )

export const removeSeatMap = (screenId: string) =>
  answered(api.DELETE('/v1/screens/{screenId}/seat-map', ofScreen(screenId)))

export const placesQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['places', screeningId],
    queryFn: () =>
      answered<ShownPlaces>(api.GET('/v1/screenings/{screeningId}/places', ofScreening(screeningId))),
    retry: false,
  })

export const renewSeating = (screeningId: string) =>
  answered<Allocation[]>(api.POST('/v1/screenings/{screeningId}/renew-seating', ofScreening(screeningId)))
