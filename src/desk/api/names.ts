import { queryOptions } from '@tanstack/react-query'
import type { NameQuestion as CoreQuestion } from '#core/film/same-or-not.ts'
import { answered, api } from './client.ts'
import type { Wire } from './wire.ts'

export type NameQuestion = Wire<CoreQuestion>

const of = (filmId: string) => ({ params: { path: { filmId } } })

export const nameQuestionsQuery = (filmId: string) =>
  queryOptions({
    queryKey: ['name-questions', filmId],
    queryFn: () => answered<NameQuestion[]>(api.GET('/v1/films/{filmId}/name-questions', of(filmId))),
  })

/** Says whether two names are one; null leaves the question open again. */
export const answerNameQuestion = (filmId: string, asked: NameQuestion, same: boolean | null) =>
  answered<NameQuestion[]>(
    api.PUT('/v1/films/{filmId}/name-questions', {
      ...of(filmId),
      body: { kind: asked.kind, one: asked.one.id, other: asked.other.id, same },
    }),
  )
