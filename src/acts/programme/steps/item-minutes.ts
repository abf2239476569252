import type { ProgrammeShelf } from '../../ports/programme.ts'
import type { RecordShelf } from '../../ports/record.ts'

/** The running minutes of an item's films together; nothing where one film's minutes are unknown. */
export async function itemMinutes(
  record: RecordShelf,
  programme: ProgrammeShelf,
  itemId: string,
): Promise<number | undefined> {
  const item = await programme.items.find(itemId)
  let minutes = 0
  for (const filmId of item?.filmIds ?? []) {
    const film = await record.films.find(filmId)
    if (film?.facts.minutes === undefined) return undefined
    minutes += film.facts.minutes
  }
  return minutes || undefined
}
