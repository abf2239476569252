import { matchPeople } from '#core/film/match-people.ts'
import type { SameOrNot } from '#core/film/match-values.ts'
import type { RecordShelf } from '../../ports/record.ts'

/**
 * What people said of names, as far as it holds for a film: all of companies; of people only of those in its credits. Two
 * namesakes spell their name alike, so what was said of them decides no spelling.
 */
export async function saidOfFilm(record: RecordShelf, filmId: string): Promise<SameOrNot[]> {
  const names = await record.sameOrNot.names()
  if (names.length === 0) return []
  const credited = new Set(await record.people.creditedOn(filmId))
  return names.filter(
    ({ kind, ids, one, other }) =>
      kind === 'company' || (ids.some(id => credited.has(id)) && matchPeople(one, other) !== 'same'),
  )
}
