import { holdWishList } from '#acts/opening/hold-wish-list.ts'
import { isRefusal } from '#core/refusal.ts'
import { acting, type Cinema, editionSlug } from './cinema.ts'
import { seconds } from './opening.ts'
import type { RushHour } from './rush-hour.ts'
import { expectOnly, verify, Wrong } from './verify-sale.ts'

/** So many wishes, each at an hour of its own, so that all of a list can be had. */
const wishes = 20
/** Screenings at each hour. */
const abreast = 10
/** More than can be held while it is measured. */
const lists = 6000
const atOnce = 64

/** Checks what was held against the ledger, and that some wishes met a house that was sold out. */
async function verifyLists(cinema: Cinema, screenings: string[], held: number, what: string): Promise<void> {
  const { rows } = await cinema.sql.query<{ lists: number; seats: number; replaced: number }>(
    `select count(distinct l.id)::integer as lists, count(*) filter (where got)::integer as seats,
       count(*) filter (where got and missed)::integer as replaced
     from wish_list l, lateral (
       select a ->> 'got' is not null as got, jsonb_array_length(a -> 'missed') > 0 as missed
       from jsonb_array_elements(l.answer) as a
     ) answered
     where l.answered_at is not null`,
  )
  const { lists, seats, replaced } = rows[0]!
  if (lists !== held) throw new Wrong(`${what}: ${held} were answered, ${lists} are`)
  if (replaced === 0 || replaced === seats) throw new Wrong(`${what}: no wish met a house that was sold out`)
  await verify(cinema, screenings, seats, what)
}

/**
 * Wish-lists of twenty wishes, each with two alternatives at its hour, held by many people at once. Which of the two is
 * preferred differs, and one house at each hour sells out while it is measured.
 */
async function writeWishLists(cinema: Cinema): Promise<{ screenings: string[]; tokens: string[] }> {
  // One house at each hour is small: whoever comes later gets the other choice.
  const small = await cinema.screenings(wishes, 60)
  const screenings = [...small, ...(await cinema.screenings(wishes * (abreast - 1), 10_000))]
  await cinema.sql.query(
    `update released_screening s set starts_at = now() + make_interval(hours => 48 + 2 * (n::integer % $2))
     from unnest($1::uuid[]) with ordinality as given (id, n) where s.id = given.id`,
    [screenings, wishes],
  )
  const byHour = (hour: number, at: number) =>
    screenings[(at % abreast) * wishes + ((hour + wishes - 1) % wishes)]!
  const rows = Array.from({ length: lists }, (_, list) => ({
    token: `bench-wish-list-${String(list).padStart(8, '0')}`,
    wishes: Array.from({ length: wishes }, (_, hour) => ({
      alternatives: [list * 7 + hour, list * 7 + hour + 1 + (list % (abreast - 1))].map((at, rank) => ({
        screeningId: byHour(hour, at),
        rank: rank + 1,
      })),
      party: [{ kind: 'public', priceId: cinema.priceId, quantity: 1 }],
    })),
  }))
  await cinema.sql.query(`delete from wish_list`)
  await cinema.sql.query(
    `insert into wish_list (id, edition_id, token, language, wishes, made_at, changed_at)
     select gen_random_uuid(), $1, token, 'en', wishes, now(), now()
     from jsonb_to_recordset($2::jsonb) as given (token text, wishes jsonb)`,
    [cinema.editionId, JSON.stringify(rows)],
  )
  await cinema.sql.query('analyze wish_list, released_screening, allocation')
  return { screenings, tokens: rows.map(({ token }) => token) }
}

/** Lists that this process holds, without HTTP: what the house does at the turns of a sale; how many a second. */
export async function holdWishLists(cinema: Cinema): Promise<number> {
  const { screenings, tokens } = await writeWishLists(cinema)
  let held = 0
  const began = performance.now()
  const ends = began + seconds * 1000
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let token = tokens.pop(); token && performance.now() < ends; token = tokens.pop()) {
        const answer = await holdWishList(cinema.house, acting, { token })
        if (isRefusal(answer)) throw new Wrong(`A wish-list was refused: ${answer.refused}`)
        held += 1
      }
    }),
  )
  const took = (performance.now() - began) / 1000
  await verifyLists(cinema, screenings, held, 'wish-lists')
  return held / took
}

/** The same as visitors do it, with the button of the page. */
export async function holdWishListsOverHttp(cinema: Cinema, hour: RushHour): Promise<number> {
  const { screenings, tokens } = await writeWishLists(cinema)
  const posts = tokens.map(token => ({
    path: `/en/${editionSlug}/wish-list/hold`,
    headers: { origin: 'http://127.0.0.1', cookie: `wishes-${editionSlug}=${token}` },
  }))
  const { priceId } = cinema
  const sale = { path: '', connections: atOnce, seconds, lines: 0, screenings, priceId, said: {}, posts }
  const sold = await hour.sell(1, sale)
  expectOnly(sold, [303], 'wish-lists over HTTP')
  await verifyLists(cinema, screenings, sold.answered, 'wish-lists over HTTP')
  return sold.answered / sold.seconds
}
