import { checkEdition, reservedSlugs } from '#core/programme/check-edition.ts'
import type { Edition } from '#core/programme/edition.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { freeSlug, slugOf } from '#core/slug.ts'
import type { Acting } from '../acting.ts'
import type { House } from '../ports/house.ts'
import type { NewEdition, ProgrammeShelf } from '../ports/programme.ts'

type Required = 'name' | 'country' | 'startsOn' | 'endsOn' | 'timeZone' | 'currency' | 'languages'

export type EditionToCreate = Pick<NewEdition, Required> & Partial<NewEdition>

/** Makes an edition; without a slug, its address comes from its name. */
export async function createEdition(
  house: Pick<House, 'store'>,
  acting: Acting,
  input: EditionToCreate,
): Promise<Edition | Refusal> {
  return house.store.within(acting.organisation, ({ programme }) => addEdition(programme, input))
}

/** The same inside somebody else's transaction. */
export async function addEdition(
  programme: ProgrammeShelf,
  input: EditionToCreate,
): Promise<Edition | Refusal> {
  const taken = await programme.editions.slugs()
  if (input.slug !== undefined && taken.has(input.slug)) {
    return refuse('already-exists', { what: 'edition', name: input.slug })
  }
  const edition: NewEdition = {
    slug: input.slug ?? freeSlug(slugOf(input.name), new Set([...taken, ...reservedSlugs])),
    name: input.name,
    city: input.city ?? '',
    country: input.country,
    tagline: input.tagline ?? {},
    about: input.about ?? {},
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    timeZone: input.timeZone,
    currency: input.currency,
    languages: input.languages,
    dayTurnsAt: input.dayTurnsAt ?? Temporal.PlainTime.from('05:00'),
    stage: input.stage ?? 'intake',
    saleOpensAt: input.saleOpensAt ?? null,
    holdMinutes: input.holdMinutes ?? 15,
    seatsPerScreening: input.seatsPerScreening ?? 10,
  }
  const wrong = checkEdition(edition)
  if (wrong) return wrong
  const id = await programme.editions.add(edition)
  return { ...edition, id, releasedVersion: 0, version: 1 }
}
