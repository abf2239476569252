import type { Person, SettledPerson } from '#core/film/person.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { firstWrong, isLocalised, isName } from '#core/right-value.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

/**
 * Writes a person's name or biography at the desk; it stands before what documents say, and outlives re-reading.
 * Null gives the field back to the documents; an empty text in a language hides theirs.
 */
export async function changePerson(
  house: Pick<House, 'store'>,
  acting: Acting,
  {
    personId,
    name,
    biography,
  }: { personId: string; name?: string | null; biography?: Record<string, string> | null },
): Promise<Person | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const person = await record.people.find(personId)
    if (!person) return refuse('not-found', { what: 'person', id: personId })
    const wrong = firstWrong({
      name: name === undefined || name === null || isName(name),
      biography: biography === undefined || biography === null || isLocalised(biography),
    })
    if (wrong) return wrong
    const settled: SettledPerson = { ...(await record.people.settledOf(personId)) }
    if (name === null) delete settled.name
    else if (name !== undefined) settled.name = name.trim()
    if (biography === null) delete settled.biography
    else if (biography !== undefined) settled.biography = biography
    await record.people.settle(personId, settled)
    return (await record.people.find(personId))!
  })
}
