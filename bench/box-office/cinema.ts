import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Acting } from '#acts/acting.ts'
import { makeToken } from '#acts/house/make-token.ts'
import type { House } from '#acts/ports/house.ts'
import { placesOf, type SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { isRefusal } from '#core/refusal.ts'
import { systemChance } from '#outside/chance.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { connect } from '#store/connect.ts'
import { startEmbedded } from '#store/embedded/start-embedded.ts'
import { createOrganisation, migrate } from '#store/migrate.ts'
import { houseAccounts } from '#store/shelves/house-accounts.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'

export const acting: Acting = { organisation: 'bench', by: 'bench' }
export const editionSlug = 'bench'

/** A house on a durable PostgreSQL of its own, with one edition on sale and a history behind it. */
export interface Cinema {
  house: Pick<House, 'store' | 'clock' | 'chance' | 'signer'>
  connectionString: string
  /** For files of the processes that serve it. */
  folder: string
  editionId: string
  /** A new key with which programs sell over the API. */
  key(): Promise<string>
  /** Statements in the organisation's schema, past the acts: for preparing and counting. */
  sql: pg.Client
  priceId: string
  /** Released screenings, each with so many seats. */
  screenings(count: number, seats: number): Promise<string[]>
  /** The same with numbered seats, on one screen whose map they all keep. */
  numbered(count: number, seats: number): Promise<string[]>
  /** Tokens of empty baskets. */
  baskets(count: number): Promise<string[]>
  close(): Promise<void>
}

const seatsInRow = 20

/** One level of rows of twenty, with an aisle in the middle. */
function hall(seats: number): SeatMap {
  const rows = Array.from({ length: Math.ceil(seats / seatsInRow) }, (_, row) => ({
    row: `${row + 1}`,
    seats: Array.from({ length: Math.min(seatsInRow, seats - row * seatsInRow) }, (_, at) => ({
      seat: `${at + 1}`,
      x: at < seatsInRow / 2 ? at : at + 1,
    })),
  }))
  return {
    format: 'cartelera-seat-map',
    version: 1,
    levels: [{ key: 'stalls', name: { en: 'Stalls' }, rows }],
  }
}

/** Orders that lie in the tables before anything is measured: plans made on empty tables would lie. */
const history = 50_000

export async function openCinema(connections: number): Promise<Cinema> {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-bench-'))
  // As root the server runs under another account, which has to get in.
  chmodSync(folder, 0o755)
  const server = await startEmbedded({ folder, log: { info() {}, warn() {} } })
  if ('refused' in server) throw new Error(server.sentence)
  const { connectionString } = server
  for (const step of [
    await migrate(connectionString),
    await createOrganisation(connectionString, acting.organisation),
  ])
    if ('refused' in step) throw new Error(step.sentence)
  const connection = connect<HouseTables, OrganisationTables>(connectionString, { size: connections })
  await connection.withinHouse(house =>
    house.insertInto('organisation').values({ slug: acting.organisation, name: 'Bench' }).execute(),
  )
  const sql = new pg.Client({ connectionString, options: '-c search_path=org_bench' })
  await sql.connect()
  const id = async (text: string, values: unknown[] = []): Promise<string> =>
    (await sql.query<{ id: string }>(text, values)).rows[0]!.id

  const editionId = await id(`
    insert into edition (slug, name, country, starts_on, ends_on, time_zone, currency, languages, stage)
    values ('${editionSlug}', 'Bench', 'BO', current_date, current_date + 30, 'America/La_Paz', 'BOB', '{es}', 'on-sale')
    returning id`)
  const venueId = await id(
    `insert into venue (slug, name, country) values ('cine', 'Cine', 'BO') returning id`,
  )
  const itemId = await id(`insert into programme_item (edition_id, slug) values ($1, 'film') returning id`, [
    editionId,
  ])
  const priceId = await id(
    `insert into price (edition_id, key, name, amount, currency) values ($1, 'full', '{"en": "Full"}', 4000, 'BOB')
     returning id`,
    [editionId],
  )
  let made = 0
  const house = {
    store: storeOver(connection),
    accounts: houseAccounts(connection),
    clock: { now: () => Temporal.Now.instant() },
    chance: systemChance,
    signer: ticketSigning(),
  }

  const open = async (count: number, seats: number, map?: SeatMap): Promise<string[]> => {
    made += 1
    const seatMapId = map ? randomUUID() : null
    const places = map ? placesOf(map).map(each => each.place) : []
    const { rows } = await sql.query<{ id: string }>(
      `with screen as (
         insert into screen (venue_id, slug, name, capacity, seat_map_id) values ($1, $2, $2, $3, $7) returning id
       ), drawn as (
         insert into seat_map (id, screen_id, version, map, drawn_at, drawn_by)
         select $7, id, 1, $8::jsonb, now(), 'bench' from screen where $7::uuid is not null
       ), drafted as (
         insert into screening (edition_id, programme_item_id, screen_id, starts_at, film_minutes)
         select $4, $5, screen.id, now() + interval '3 days', 90 from screen, generate_series(1, $6) returning *
       ), released as (
         insert into released_screening
         select id, edition_id, programme_item_id, screen_id, starts_at, film_minutes, 0, 0, kind, languages,
           subtitles, guest_ids, notes, false, 0, now(), false
         from drafted
       ), opened as (
         insert into allocation (screening_id, kind, capacity) select id, 'public', $3 from drafted
         returning id, screening_id
       ), there as (
         insert into screening_seats (screening_id, seats, screen_id, seat_map_id)
         select id, $3, screen_id, $7 from drafted
       ), placed as (
         insert into screening_place (screening_id, place, allocation_id)
         select screening_id, place, id from opened, unnest($9::text[]) as place
       ), journal as (
         insert into seat_move (allocation_id, act, capacity_change, at, by)
         select id, 'open', $3, now(), 'bench' from opened
       )
       select screening_id as id from opened`,
      [venueId, `sala-${made}`, seats, editionId, itemId, count, seatMapId, JSON.stringify(map), places],
    )
    return rows.map(row => row.id)
  }

  const cinema: Cinema = {
    connectionString,
    folder,
    editionId,
    sql,
    priceId,
    house,
    async key() {
      const token = await makeToken(house, acting, { name: `till ${made}`, scopes: ['box-office:write'] })
      if (isRefusal(token)) throw new Error(token.refused)
      return token.key
    },
    screenings: (count, seats) => open(count, seats),
    async numbered(count, seats) {
      const screenings = await open(count, seats, hall(seats))
      await sql.query('analyze screening_place')
      return screenings
    },
    async baskets(count) {
      const tokens = Array.from({ length: count }, () => randomBytes(24).toString('base64url'))
      await sql.query(
        `insert into basket (edition_id, token, language, made_at)
         select $1, token, 'en', now() from unnest($2::text[]) as token`,
        [editionId, tokens],
      )
      return tokens
    },
    async close() {
      await sql.end()
      await connection.close()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await layHistory(cinema, editionId)
  return cinema
}

/** Orders of earlier days with a ticket each, whose books agree. */
async function layHistory({ sql, screenings, priceId }: Cinema, editionId: string): Promise<void> {
  const past = await screenings(100, history / 100)
  await sql.query(
    `with basket as (
       insert into basket (edition_id, token, language, state, made_at)
       select $1, 'history-basket-' || n, 'en', 'ordered', now() - interval '9 days'
       from generate_series(1, $4::integer) as n returning id, token
     ), numbered as (
       select id, substr(token, 16)::integer as n, gen_random_uuid() as order_id from basket
     ), ordered as (
       insert into "order" (id, edition_id, basket_id, number, token, name, email, language, total_amount, currency,
         way, state, idempotency_key, request, placed_at)
       select order_id, $1, id, 'H' || n, 'history-order-' || n, 'Name ' || n, n || '@example.org', 'en', 4000, 'BOB',
         'counter', 'unpaid', 'history-' || n, '', now() - interval '9 days'
       from numbered
     ), placed as (
       select numbered.*, a.id as allocation_id, a.screening_id
       from numbered join allocation a on a.screening_id = ($3::uuid[])[1 + n % cardinality($3::uuid[])]
     ), held as (
       insert into hold (basket_id, allocation_id, screening_id, price_id, quantity, amount, currency, held_at,
         held_until, state)
       select id, allocation_id, screening_id, $2, 1, 4000, 'BOB', now() - interval '9 days',
         now() - interval '9 days', 'sold' from placed
     ), sold as (
       insert into ticket (id, order_id, position, screening_id, allocation_id, price_id, amount, currency, number,
         code)
       select gen_random_uuid(), order_id, 1, screening_id, allocation_id, $2, 4000, 'BOB', 'H' || n,
         repeat('H', 150) || n from placed
     )
     insert into seat_move (allocation_id, act, sold_change, at, by)
     select allocation_id, 'sell', 1, now() - interval '9 days', 'history' from placed`,
    [editionId, priceId, past, history],
  )
  await sql.query(
    `update allocation a set sold = (select count(*) from ticket t where t.allocation_id = a.id)`,
  )
  await sql.query('vacuum analyze')
}
