import type { Film } from '#core/film/film.ts'
import { creditRoles } from '#core/film/person.ts'
import { folded } from '#core/slug.ts'
import type { ProgrammeShelf } from '../../ports/programme.ts'

/** The edition's guests with these names, made where they are missing, each with the film and the role in it. */
export async function guestsPresent(
  programme: ProgrammeShelf,
  editionId: string,
  film: Film,
  names: readonly string[],
): Promise<string[]> {
  const guests = await programme.guests.ofEdition(editionId)
  const ids: string[] = []
  for (const name of names) {
    const known = guests.find(guest => folded(guest.name) === folded(name))
    if (known) {
      if (!known.filmIds.includes(film.id)) {
        await programme.guests.change(known.id, { filmIds: [...known.filmIds, film.id] })
      }
      ids.push(known.id)
      continue
    }
    const role = creditRoles.find(each => film.facts[each]?.some(person => folded(person) === folded(name)))
    const guest = { editionId, name, role: role ?? '', filmIds: [film.id], arrives: null, leaves: null }
    ids.push(await programme.guests.add(guest))
  }
  return ids
}
