import { keptPair } from '#core/film/name-questions.ts'
import { type NameQuestion, standingFor } from '#core/film/same-or-not.ts'
import type { NamedKind } from '#core/film/same-value.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { RecordShelf } from '../ports/record.ts'
import { listNameQuestions } from './list-name-questions.ts'
import { chooseFilmFacts } from './steps/choose-film-facts.ts'

export interface NameAnswer {
  filmId: string
  kind: NamedKind
  /** Ids of people, or names of companies. */
  one: string
  other: string
  /** One, two, or null: open again. */
  same: boolean | null
}

/**
 * Says whether two people, or two names of companies, are one. It stands before every rule and outlives re-reading; every film that names
 * them follows. Gives the film's questions as they are then. `wrong-value` where both are one already.
 */
export async function answerNameQuestion(
  house: Pick<House, 'store' | 'clock'>,
  acting: Acting,
  { filmId, same, ...asked }: NameAnswer,
): Promise<NameQuestion[] | Refusal> {
  const answered = await house.store.within(acting.organisation, async ({ record }) => {
    const film = await record.films.find(filmId)
    if (!film) return refuse('not-found', { what: 'film', id: filmId })
    const pair = keptPair(asked)
    if (!pair) return refuse('wrong-value', { field: 'other', value: asked.other })
    if (asked.kind === 'person')
      for (const id of [pair.one, pair.other])
        if (!(await record.people.find(id))) return refuse('not-found', { what: 'person', id })
    const before = await filmsOf(record, asked)
    if (same === null) await record.sameOrNot.takeBack(pair)
    else await record.sameOrNot.say({ ...pair, same, by: acting.by, at: house.clock.now() })
    if (asked.kind === 'person') await standAnew(record, [pair.one, pair.other])
    for (const id of new Set([filmId, ...before, ...(await filmsOf(record, asked))]))
      await chooseFilmFacts(record, id)
    return undefined
  })
  return isRefusal(answered) ? answered : listNameQuestions(house, acting, { filmId })
}

async function filmsOf(
  record: RecordShelf,
  { kind, one, other }: Pick<NameAnswer, 'kind' | 'one' | 'other'>,
) {
  if (kind === 'company') return record.films.namingCompanies([one, other])
  const people = await record.people.withIds([one, other])
  const credits = await Promise.all(people.map(({ id }) => record.people.filmsOf(id)))
  return [...new Set(credits.flat().map(({ filmId }) => filmId))].sort()
}

/** Settles who stands for whom among all whom answers tie to these people. */
async function standAnew(record: RecordShelf, ids: readonly string[]): Promise<void> {
  const said = (await record.sameOrNot.all()).filter(({ kind }) => kind === 'person')
  const tied = new Set([...ids, ...said.flatMap(({ one, other }) => [one, other])])
  const people = await record.people.withIds([...tied])
  await record.people.setStanding(standingFor(people, said))
}
