import { queryOptions } from '@tanstack/react-query'
import type { components } from '../api-types.ts'
import { answered, api } from './client.ts'

type Shapes = components['schemas']
type Told = NonNullable<Shapes['Solving']>
type AnswerTold = NonNullable<Told['answer']>
export type Answer = AnswerTold & { screenings: NonNullable<AnswerTold['screenings']> }
export type Solving = Told & { answer: Answer | null }
export type PlacedByAnswer = Answer['screenings'][number]
export type SolvingToStart = Shapes['SolvingToStart']
export type Fault = Shapes['SolvingStarted']['faults'][number]
export type Judgement = Shapes['TimetableJudgement']
export type Points = Shapes['TimetablePoints']
export type Fact = Shapes['TimetableConflict'][number]
export type Touched = Shapes['TouchedScreening']
export type PlaceExplained = Shapes['PlaceExplained']

const inEdition = (editionId: string) => ({ params: { path: { editionId } } })

export const isAtWork = (solving: Solving | null | undefined): boolean =>
  !!solving && !['paused', 'over', 'failed'].includes(solving.phase)

/** How far the solver is; asked again while it works. Null: nothing was started since the house opened. */
export const solvingQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['solving', editionId],
    queryFn: async ({ client, queryKey }): Promise<Solving | null> => {
      const before = client.getQueryData<Solving | null>(queryKey)?.answer
      const params = { path: { editionId }, query: before ? { known: before.version } : {} }
      const told = await answered<Told | null>(api.GET('/v1/editions/{editionId}/solving', { params }))
      return told && withScreenings(told, before)
    },
    // Paused it is asked too: the threads hear of "go on" a moment after the house has answered.
    refetchInterval: ({ state: { data } }) =>
      isAtWork(data) ? 1000 : data?.phase === 'paused' ? 3000 : false,
  })

/** An answer that is told without its screenings has those that are known of it. */
function withScreenings({ answer, ...told }: Told, known?: Answer | null): Solving {
  return {
    ...told,
    answer: answer && { ...answer, screenings: answer.screenings ?? known?.screenings ?? [] },
  }
}

export async function startSolving(editionId: string, body: SolvingToStart) {
  const { faults, solving } = await answered<Shapes['SolvingStarted']>(
    api.POST('/v1/editions/{editionId}/solving', { ...inEdition(editionId), body }),
  )
  return { faults, solving: solving && withScreenings(solving) }
}
export const steerSolving = (editionId: string, steer: Shapes['SolvingSteer']['steer']) =>
  answered<Told>(
    api.POST('/v1/editions/{editionId}/solving/steer', { ...inEdition(editionId), body: { steer } }),
  )
export const takeOver = (editionId: string, takeOut: boolean) =>
  answered<Shapes['TakenOver']>(
    api.POST('/v1/editions/{editionId}/solving/take-over', { ...inEdition(editionId), body: { takeOut } }),
  )

export const undoTakeOver = (editionId: string) =>
  answered<Shapes['TakenOver']>(
    api.POST('/v1/editions/{editionId}/solving/take-over/undo', inEdition(editionId)),
  )

/** What the draft breaks and costs by the solver's rules. */
export const judgementQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['judgement', editionId],
    queryFn: () =>
      answered<Judgement>(api.GET('/v1/editions/{editionId}/timetable/judgement', inEdition(editionId))),
    staleTime: 60_000,
  })

/** Why the answer of so many points has no place for a screening. */
export const conflictQuery = (editionId: string, screening: string, soft: number) =>
  queryOptions({
    queryKey: ['conflict', editionId, screening, soft],
    queryFn: () =>
      answered<Fact[]>(
        api.GET('/v1/editions/{editionId}/solving/conflict', {
          params: { path: { editionId }, query: { screening } },
        }),
      ),
  })

/** Whose tickets the answer of so many points touches. */
export const touchedQuery = (editionId: string, soft: number) =>
  queryOptions({
    queryKey: ['touched', editionId, soft],
    queryFn: () =>
      answered<Touched[]>(api.GET('/v1/editions/{editionId}/solving/touched', inEdition(editionId))),
  })

export const whyThereQuery = (screeningId: string) =>
  queryOptions({
    queryKey: ['why-there', screeningId],
    queryFn: () =>
      answered<PlaceExplained>(
        api.GET('/v1/screenings/{screeningId}/why-there', { params: { path: { screeningId } } }),
      ),
  })
