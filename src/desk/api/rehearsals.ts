import { queryOptions } from '@tanstack/react-query'
import type { Rehearsal as CoreRehearsal, CurvePoint } from '#core/boxoffice/rehearsal/figures.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type { CurvePoint }
export type Rehearsal = Wire<CoreRehearsal>
export type RehearsalFigures = Rehearsal['figures']

/** The rehearsals of the edition's sale, the newest first. */
export const rehearsalsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['rehearsals', editionId],
    queryFn: () =>
      answered<Rehearsal[]>(
        api.GET('/v1/editions/{editionId}/rehearsals', { params: { path: { editionId } } }),
      ),
  })
