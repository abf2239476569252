import type { Credit, Person, SettledPerson } from '#core/film/person.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'

export interface PersonWithCredits {
  person: Person
  /** What the desk wrote; the rest comes from documents. */
  settled: SettledPerson
  credits: Credit[]
}

export async function showPerson(
  house: Pick<House, 'store'>,
  acting: Acting,
  { personId }: { personId: string },
): Promise<PersonWithCredits | Refusal> {
  return house.store.within(acting.organisation, async ({ record }) => {
    const person = await record.people.find(personId)
    if (!person) return refuse('not-found', { what: 'person', id: personId })
    return {
      person,
      settled: await record.people.settledOf(personId),
      credits: await record.people.filmsOf(personId),
    }
  })
}
