import { holdWishList } from '#acts/hold-wish-list.ts'
import { isRefusal } from '#core/refusal.ts'
import { acting, type Cinema } from './cinema.ts'

/** So many wishes, each at an hour of its own, so that all of a list can be had. */
const wishes = 20
/** Screenings at each hour. */
const abreast = 10
/** More than can be held while it is measured. */
const lists = 6000
const atOnce = 64

export interface HeldLists {
  screenings: string[]
  perSecond: number
  /** Seats that the answers say were got. */
  seats: number
  /** Of all wishes that came to something, how many got another screening than the first choice. */
  replaced: number
}

/**
 * Wish-lists of twenty wishes, each with two alternatives at its hour, held by many people at once. Which of the two is
 * preferred differs, and one house at each hour sells out while it is measured.
 */
export async function holdWishLists(cinema: Cinema, seconds: number): Promise<HeldLists> {
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

  const told = { held: 0, seats: 0, replaced: 0 }
  const ends = performance.now() + seconds * 1000
  const began = performance.now()
  const waiting = rows.map(({ token }) => token)
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let token = waiting.pop(); token && performance.now() < ends; token = waiting.pop()) {
        const held = await holdWishList(cinema.house, acting, { token })
        if (isRefusal(held)) throw new Error(`A wish-list was refused: ${held.refused}`)
        told.held += 1
        for (const { got, missed } of held.answer) {
          if (got) told.seats += 1
          if (got && missed.length > 0) told.replaced += 1
        }
      }
    }),
  )
  const perSecond = told.held / ((performance.now() - began) / 1000)
  return { screenings, perSecond, seats: told.seats, replaced: told.replaced / Math.max(1, told.seats) }
}
