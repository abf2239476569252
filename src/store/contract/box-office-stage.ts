import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Acting } from '#acts/acting.ts'
import { setPrices } from '#acts/boxoffice/set-prices.ts'
import { openSeats } from '#acts/boxoffice/steps/open-seats.ts'
import type { House } from '#acts/ports/house.ts'
import type { Signer } from '#acts/ports/signer.ts'
import type { Price } from '#core/boxoffice/prices/price.ts'
import { placesOf, type SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { storeOver } from '../store.ts'
import type { HouseTables } from '../tables/house.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { freshDatabase, type TestDatabase } from './database.ts'

export const acting: Acting = { organisation: 'lapaz', by: 'test' }

/** A cinema with one screen a screening, on sale, on a database of its own, and a clock that the test moves. */
export interface Stage {
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>
  database: TestDatabase<HouseTables, OrganisationTables>
  editionId: string
  /** `full` at 40.00, `reduced` at 25.00, `free`. */
  prices: Record<'full' | 'reduced' | 'free', Price>
  /** A released public screening with so many seats, three days from the clock's beginning unless said otherwise. */
  screening(seats: number, startsIn?: Temporal.DurationLike): Promise<string>
  /** The same with the numbered seats of a map. */
  numberedScreening(map: SeatMap, startsIn?: Temporal.DurationLike): Promise<string>
  advance(duration: Temporal.DurationLike): void
  /** How often a transaction had to be run again. */
  repeats(): number
  /** A statement on the organisation's schema, past every act: for planting and for counting. */
  query<Row>(statement: ReturnType<typeof sql<Row>>): Promise<Row[]>
}

export const beginning = Temporal.Instant.from('2026-06-24T12:00:00Z')

/**
 * The signature is not what these tests are about: it is the payload twice, not Ed25519, which has its own tests
 * (src/outside/ticket-signing.test.ts) and would leave the store importing the outside.
 */
const plainSigner: Signer = {
  makeKeys: () => ({ publicKey: new Uint8Array(32), privateKey: new Uint8Array(32) }),
  sign: payload => Uint8Array.from({ length: 64 }, (_, index) => payload[index % payload.length]!),
  verify: (payload, signature) => signature.every((byte, index) => byte === payload[index % payload.length]),
}

export async function openStage(): Promise<Stage> {
  const database = await freshDatabase<HouseTables, OrganisationTables>({
    organisations: [acting.organisation],
  })
  let now = beginning
  let repeats = 0
  const query = async <Row>(statement: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
    (await database.connection.withinOrganisation(acting.organisation, db => statement.execute(db))).rows

  const counted: typeof database.connection = {
    ...database.connection,
    withinOrganisation(slug, work, how) {
      repeats -= 1
      const countedWork: typeof work = transaction => {
        repeats += 1
        return work(transaction)
      }
      return database.connection.withinOrganisation(slug, countedWork, how)
    },
  }
  const house: Stage['house'] = {
    store: storeOver(counted),
    clock: { now: () => now },
    chance: { bytes: length => new Uint8Array(randomBytes(length)) },
    signer: plainSigner,
  }

  const [edition] = await query(sql<{ id: string }>`
    insert into edition (slug, name, country, starts_on, ends_on, time_zone, currency, languages, stage)
    values ('altura-2026', 'Altura', 'BO', '2026-06-24', '2026-06-28', 'America/La_Paz', 'BOB', '{es}', 'on-sale')
    returning id`)
  const editionId = edition!.id
  const [venue] = await query(sql<{ id: string }>`
    insert into venue (slug, name, country) values ('cine', 'Cine', 'BO') returning id`)
  const [film] = await query(sql<{ id: string }>`
    insert into film (slug, facts) values ('el-gran-movimiento', '{"title": "El Gran Movimiento"}') returning id`)
  const [item] = await query(sql<{ id: string }>`
    insert into programme_item (edition_id, slug) values (${editionId}, 'el-gran-movimiento') returning id`)
  await query(sql`
    insert into programme_item_film (programme_item_id, film_id, position) values (${item!.id}, ${film!.id}, 1)`)
  const prices = must(
    await setPrices(house, acting, {
      editionId,
      prices: [
        { key: 'full', name: { en: 'Full', es: 'Entera' }, amount: 4000 },
        { key: 'reduced', name: { en: 'Reduced', es: 'Reducida' }, amount: 2500 },
        { key: 'free', name: { en: 'Free', es: 'Libre' }, amount: 0 },
      ],
    }),
  )
  let screens = 0

  const released = async (seats: number, startsIn: Temporal.DurationLike = { hours: 72 }, map?: SeatMap) => {
    screens += 1
    const name = `Sala ${screens}`
    const [screen] = await query(sql<{ id: string }>`
      insert into screen (venue_id, slug, name, capacity)
      values (${venue!.id}, ${`sala-${screens}`}, ${name}, ${seats}) returning id`)
    const startsAt = now.add(startsIn)
    const [screening] = await query(sql<{ id: string }>`
      insert into screening (edition_id, programme_item_id, screen_id, starts_at, film_minutes)
      values (${editionId}, ${item!.id}, ${screen!.id}, ${startsAt}, 85) returning id`)
    await query(sql`
      insert into released_screening
      select id, edition_id, programme_item_id, screen_id, starts_at, film_minutes, introduction_minutes,
        discussion_minutes, kind, languages, subtitles, guest_ids, notes, cancelled, 0, ${now}
      from screening where id = ${screening!.id}`)
    must(
      await house.store.within(acting.organisation, async ({ boxOffice }) => {
        const size = { id: screen!.id, capacity: seats, wheelchairPlaces: 0 }
        const note = { at: now, by: 'test' }
        if (map)
          await boxOffice.setScreenMap(screen!.id, (await boxOffice.addSeatMap(screen!.id, map, note)).id)
        const refusal = await openSeats(boxOffice, screening!.id, size, note)
        return refusal ?? 'opened'
      }),
    )
    return screening!.id
  }

  return {
    house,
    database,
    editionId,
    prices: { full: prices[0]!, reduced: prices[1]!, free: prices[2]! },
    query,
    repeats: () => repeats,
    advance(duration) {
      now = now.add(duration)
    },
    screening: (seats, startsIn) => released(seats, startsIn),
    numberedScreening: (map, startsIn) => released(placesOf(map).length, startsIn, map),
  }
}

/** The answer, which must not be a refusal. */
export function must<Answer>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Error(`Refused: ${answer.refused} ${JSON.stringify(answer.about)}`)
  return answer as Exclude<Answer, Refusal>
}

/** What was refused, for expecting it; `undefined` when nothing was. */
export function refused(answer: unknown): string | undefined {
  return isRefusal(answer) ? answer.refused : undefined
}
