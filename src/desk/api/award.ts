import { queryOptions } from '@tanstack/react-query'
import type { Award as CoreAward } from '#core/audience/award/ballot.ts'
import type { Standing } from '#core/audience/award/standings.ts'
import type { Turnout as CoreTurnout } from '#core/audience/award/turnout.ts'
import { answered, api } from './client.ts'
import { Problem } from './problem.ts'
import type { Wire } from './wire.ts'

export type Award = Wire<CoreAward>
export type AwardRules = Pick<Award, 'closesAfterHours' | 'leastVotes'>
export interface AwardShown {
  award: Award
  result: Standing[] | null
}
export type Turnout = Wire<CoreTurnout>

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })

/** The audience award with its result, if that is opened; null: the audience does not vote. */
export const awardQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['award', editionId],
    queryFn: () =>
      answered<AwardShown>(api.GET('/v1/editions/{editionId}/award', inEdition(editionId))).catch(error => {
        if (error instanceof Problem && error.code === 'not-found') return null
        throw error
      }),
  })

export const turnoutQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['award', editionId, 'turnout'],
    queryFn: () =>
      answered<Turnout[]>(api.GET('/v1/editions/{editionId}/award/turnout', inEdition(editionId))),
  })

export const setAward = (editionId: string, body: AwardRules) =>
  answered<Award>(api.PUT('/v1/editions/{editionId}/award', { ...inEdition(editionId), body }))

export const openAward = (editionId: string) =>
  answered<Award>(api.POST('/v1/editions/{editionId}/award/open', inEdition(editionId)))
