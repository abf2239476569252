import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'
import type { PairDemand, ScreeningDemand, Whereabouts, WishListShelf } from '#acts/ports/wish-lists.ts'
import { partySize, type WishList } from '#core/boxoffice/opening/wish-list.ts'
import { isSecret } from '#core/id.ts'
import { idOf, idsOf } from '../ids.ts'
import { unnested } from '../unnested.ts'
import { readEditionOfSheet, readTicketScreenings } from './box-office-order-sheet.ts'

const columns = sql`
  w.id, w.edition_id as "editionId", w.token, w.language, w.wishes, w.mailbox is not null as "byHouse", w.email, w.place_id as "placeId", p.place, w.answer,
  w.answered_at as "answeredAt", b.token as "basketToken", w.version`

/** Every alternative of every list of an edition, with its party's seats. */
const named = (editionId: RawBuilder<unknown>) => sql`
  select w.id as list_id, alternative."screeningId" as screening_id, alternative.rank,
    (select sum((line ->> 'quantity')::integer) from jsonb_array_elements(wish.value -> 'party') line) as seats
  from wish_list w, jsonb_array_elements(w.wishes) wish,
    jsonb_to_recordset(wish.value -> 'alternatives') as alternative ("screeningId" uuid, rank integer)
  where w.edition_id = ${editionId}`

const demandOf = (editionId: RawBuilder<unknown>) => sql`
  select s.id as screening_id, s.edition_id, count(distinct n.list_id) filter (where n.rank = 1)::integer as first_wishes,
    count(distinct n.list_id)::integer as lists, sum(n.seats)::integer as seats
  from (${named(editionId)}) n join screening s on s.id = n.screening_id
  group by s.id`

const pairsOf = (editionId: RawBuilder<unknown>) => sql`
  select one.edition_id, one.item_id as one_id, other.item_id as other_id, count(*)::integer as lists
  from (${itemsNamed(editionId)}) one join (${itemsNamed(editionId)}) other
    on other.list_id = one.list_id and one.item_id < other.item_id
  group by 1, 2, 3`

const itemsNamed = (editionId: RawBuilder<unknown>) => sql`
  select distinct n.list_id, s.edition_id, s.programme_item_id as item_id
  from (${named(editionId)}) n join screening s on s.id = n.screening_id`

/** Wish-lists over their tables (docs/rules/wish-lists.md). */
export function wishListShelf(db: QueryExecutorProvider): WishListShelf {
  const found = async (where: RawBuilder<unknown>): Promise<WishList[]> => {
    const { rows } = await sql<WishList>`
      select ${columns} from wish_list w left join basket b on b.id = w.basket_id left join waiting_place p on p.id = w.place_id
      where ${where}`.execute(db)
    return rows
  }

  return {
    async add({ id, editionId, token, language, madeAt }) {
      await sql`
        insert into wish_list (id, edition_id, token, language, made_at, changed_at)
        values (${id}, ${editionId}, ${token}, ${language}, ${madeAt}, ${madeAt})`.execute(db)
    },

    async find(token) {
      return isSecret(token) ? (await found(sql`w.token = ${token}`))[0] : undefined
    },

    lock: tokens =>
      found(sql`w.token = any(${tokens.filter(isSecret)}::text[]) order by w.id for no key update of w`),

    async sheet(listId) {
      const [list] = await found(sql`w.id = ${listId}`)
      const { editionId, token, wishes, answer } = list!
      const edition = await readEditionOfSheet(db, editionId)
      const got = wishes.flatMap(({ party }, at) => ({
        id: answer?.[at]?.got ?? null,
        seats: partySize(party),
      }))
      const missing = wishes
        .filter((_, at) => got[at]!.id === null)
        .map(wish => wish.alternatives[0]!.screeningId)
      const told = (ids: (string | null)[]) =>
        readTicketScreenings(
          db,
          ids.filter(id => id !== null),
          edition.timeZone,
        )
      const { rows } = await sql<{ until: Temporal.Instant | null }>`
        select min(h.held_until) as until from hold h join wish_list w on w.basket_id = h.basket_id
        where w.id = ${listId} and h.state = 'held'`.execute(db)
      return {
        edition,
        token,
        held: (await told(got.map(each => each.id))).map(screening => ({
          screening,
          seats: got.find(each => each.id === screening.id)!.seats,
        })),
        missed: await told(missing),
        until: rows[0]?.until?.toZonedDateTimeISO(edition.timeZone) ?? null,
      }
    },

    async setWishes(listId, wishes, at) {
      await sql`
        update wish_list set wishes = ${JSON.stringify(wishes)}::jsonb, changed_at = ${at}, answer = null,
          answered_at = null, version = version + 1
        where id = ${listId}`.execute(db)
    },

    async setMailbox(listId, to) {
      const mailbox = to && Buffer.from(to.mailbox)
      const { numAffectedRows } = await sql`
        update wish_list w set email = ${to?.email ?? null}, mailbox = ${mailbox}, version = version + 1
        where id = ${listId} and not exists (
          select from wish_list other
          where other.edition_id = w.edition_id and other.mailbox = ${mailbox}::bytea and other.id <> w.id
        )`.execute(db)
      return Number(numAffectedRows) > 0
    },

    async setPlace(listId, placeId) {
      await sql`
        update wish_list set place_id = null where place_id = ${placeId} and id <> ${listId}`.execute(db)
      await sql`update wish_list set place_id = ${placeId} where id = ${listId}`.execute(db)
    },

    async whereabouts(screeningIds) {
      const { rows } = await sql<
        Omit<Whereabouts, 'venue'> & { venueId: string; latitude: number | null; longitude: number | null }
      >`
        select s.id as "screeningId", v.id as "venueId", v.latitude, v.longitude, s.starts_at as "startsAt",
          s.starts_at + make_interval(mins => s.introduction_minutes + s.film_minutes + s.discussion_minutes) as "endsAt"
        from released_screening s join screen on screen.id = s.screen_id join venue v on v.id = screen.venue_id
        where s.id = any(${idsOf(screeningIds)}::uuid[])`.execute(db)
      return rows.map(({ venueId, latitude, longitude, ...visit }) => ({
        ...visit,
        venue: {
          id: venueId,
          position: latitude === null || longitude === null ? null : { latitude, longitude },
        },
      }))
    },

    async keepAnswers(answers) {
      const kept = unnested(
        answers.map(({ answer, ...each }) => ({ ...each, answer: JSON.stringify(answer) })),
        { id: 'uuid', answer: 'jsonb', answeredAt: 'timestamptz', basketId: 'uuid' },
      )
      await sql`
        update wish_list w set answer = given.answer, answered_at = given."answeredAt",
          basket_id = given."basketId", version = w.version + 1
        from ${kept} where w.id = given.id`.execute(db)
    },

    async editionsToHold() {
      const { rows } = await sql<{ id: string }>`
        select distinct edition_id as id from wish_list
        where mailbox is not null and answered_at is null and place_id is not null order by 1`.execute(db)
      return rows.map(row => row.id)
    },

    async toHold(editionId) {
      const { rows } = await sql<{ token: string; place: number }>`
        select w.token, p.place from wish_list w join waiting_place p on p.id = w.place_id
        where w.edition_id = ${editionId} and w.mailbox is not null and w.answered_at is null and p.place is not null
        order by p.place`.execute(db)
      return rows
    },

    async demand(editionId) {
      const id = sql`${idOf(editionId)}::uuid`
      const { rows } = await sql<ScreeningDemand>`
        select screening_id as "screeningId", sum(first_wishes)::integer as "firstWishes", sum(lists)::integer as lists,
          sum(seats)::integer as seats
        from (
          select screening_id, first_wishes, lists, seats from (${demandOf(id)}) now
          union all select screening_id, first_wishes, lists, seats from screening_demand where edition_id = ${id}
        ) demand
        group by 1 order by lists desc, "firstWishes" desc, "screeningId"`.execute(db)
      return rows
    },

    async pairs(editionId) {
      const id = sql`${idOf(editionId)}::uuid`
      const { rows } = await sql<PairDemand>`
        select one_id as "oneId", other_id as "otherId", sum(lists)::integer as lists
        from (
          select one_id, other_id, lists from (${pairsOf(id)}) now
          union all select one_id, other_id, lists from item_pair_demand where edition_id = ${id}
        ) pair
        group by 1, 2 order by lists desc, one_id, other_id`.execute(db)
      return rows
    },

    async forgetEmpty(before) {
      const { numAffectedRows } = await sql`
        delete from wish_list
        where wishes = '[]' and changed_at < ${before}::timestamptz and basket_id is null`.execute(db)
      return Number(numAffectedRows)
    },

    async forgetAfter(now) {
      const over = await sql<{ id: string }>`
        select distinct e.id from edition e join wish_list w on w.edition_id = e.id
        where (e.ends_on + 2)::timestamp at time zone e.time_zone <= ${now}::timestamptz order by e.id`.execute(
        db,
      )
      let forgotten = 0
      for (const { id } of over.rows) {
        const edition = sql`${id}::uuid`
        // Locked first, so that no list is counted in two processes.
        await sql`select from wish_list where edition_id = ${edition} order by id for update`.execute(db)
        await sql`
          insert into screening_demand (screening_id, edition_id, first_wishes, lists, seats)
          select screening_id, edition_id, first_wishes, lists, seats from (${demandOf(edition)}) demand
          on conflict (screening_id) do update set seats = screening_demand.seats + excluded.seats,
            lists = screening_demand.lists + excluded.lists,
            first_wishes = screening_demand.first_wishes + excluded.first_wishes`.execute(db)
        await sql`
          insert into item_pair_demand (edition_id, one_id, other_id, lists)
          select edition_id, one_id, other_id, lists from (${pairsOf(edition)}) pair
          on conflict (one_id, other_id) do update set lists = item_pair_demand.lists + excluded.lists`.execute(
          db,
        )
        const { numAffectedRows } = await sql`delete from wish_list where edition_id = ${edition}`.execute(db)
        forgotten += Number(numAffectedRows)
      }
      return forgotten
    },

    async forgetAddresses() {
      const { numAffectedRows } = await sql`
        update wish_list w set email = null
        where w.email is not null and exists (
          select from letter l where l.wish_list_id = w.id and l.sent_at is not null
        )`.execute(db)
      return Number(numAffectedRows)
    },
  }
}
