import type { Acting } from '#acts/acting.ts'
import type { House } from '#acts/ports/house.ts'
import { createEdition } from '#acts/programme/create-edition.ts'
import { createScreen } from '#acts/programme/create-screen.ts'
import { createVenue } from '#acts/programme/create-venue.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { Screen } from '#core/programme/venue.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { houseAccounts } from '../shelves/house-accounts.ts'
import { storeOver } from '../store.ts'
import type { HouseTables } from '../tables/house.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { freshDatabase } from './database.ts'

export const acting: Acting = { organisation: 'basel', by: 'ana' }

/** An edition in Basel with three screens in two venues, on a database of its own, and a clock that the test moves. */
export interface ProgrammeStage {
  house: Pick<House, 'store' | 'clock' | 'documentText' | 'accounts'>
  edition: Edition
  /** kult.kino atelier 1 and 2 in one venue, Stadtkino in another. */
  screens: Record<'atelier1' | 'atelier2' | 'stadtkino', Screen>
  /** A film of the edition with this title and these minutes. */
  film(title: string, minutes?: number): Promise<string>
  advance(duration: Temporal.DurationLike): void
  drop(): Promise<void>
}

export const beginning = Temporal.Instant.from('2022-06-01T10:00:00Z')

export async function openProgrammeStage(): Promise<ProgrammeStage> {
  const database = await freshDatabase<HouseTables, OrganisationTables>({
    organisations: [acting.organisation, 'other'],
  })
  await database.connection.withinHouse(house =>
    house
      .insertInto('organisation')
      .values({ slug: acting.organisation, name: 'Bildrausch' })
      .onConflict(taken => taken.doNothing())
      .execute(),
  )
  let now = beginning
  const house: ProgrammeStage['house'] = {
    store: storeOver(database.connection),
    accounts: houseAccounts(database.connection),
    clock: { now: () => now },
    // Only plain text comes in here; the formats have their own tests (src/outside).
    documentText: {
      textOf: async bytes => ({ text: new TextDecoder().decode(bytes), mediaType: 'text/plain' }),
    },
  }
  const edition = must(
    await createEdition(house, acting, {
      name: 'Bildrausch 2022',
      city: 'Basel',
      country: 'CH',
      startsOn: Temporal.PlainDate.from('2022-06-22'),
      endsOn: Temporal.PlainDate.from('2022-06-26'),
      timeZone: 'Europe/Zurich',
      currency: 'CHF',
      languages: ['de', 'en'],
    }),
  )
  const atelier = must(await createVenue(house, acting, { name: 'kult.kino atelier', country: 'CH' }))
  const stadtkino = must(
    await createVenue(house, acting, { name: 'Stadtkino Basel', city: 'Basel', country: 'CH' }),
  )
  const screen = async (venueId: string, name: string, capacity: number) =>
    must(await createScreen(house, acting, { venueId, name, capacity, wheelchairPlaces: 2 }))
  return {
    house,
    edition,
    screens: {
      atelier1: await screen(atelier.id, 'Atelier 1', 170),
      atelier2: await screen(atelier.id, 'Atelier 2', 60),
      stadtkino: await screen(stadtkino.id, 'Stadtkino', 96),
    },
    film: (title, minutes) =>
      house.store.within(acting.organisation, ({ record }) =>
        record.films.add(edition.id, title, {
          facts: minutes === undefined ? { title } : { title, minutes },
          sources: {},
          conflicts: [],
        }),
      ),
    advance: duration => {
      now = now.add(duration)
    },
    drop: () => database.drop(),
  }
}

/** The value, where a refusal would be a fault of the test. */
export function must<Value>(answer: Value | Refusal): Value {
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused} ${JSON.stringify(answer.about)}`)
  return answer as Value
}
