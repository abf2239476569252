import { type QueryExecutorProvider, sql } from 'kysely'
import type { Passes, PassRow } from '#acts/ports/passes.ts'
import type { Pass, PassProduct, PassScreening, PassUse } from '#core/boxoffice/prices/pass.ts'
import { isSecret } from '#core/id.ts'
import { idOf, idsOf } from '../ids.ts'
import { type InColumns, priced } from '../money-columns.ts'
import { unnested } from '../unnested.ts'
import { readTicketScreenings } from './box-office-order-sheet.ts'

type ProductRow = InColumns<PassProduct, 'price'>

const productColumns = sql`
  p.id, p.edition_id as "editionId", p.key, p.name, p.amount, p.currency, p.rights,
  p.rights_per_day as "rightsPerDay", p.seats, p.kinds, p.allocations, p.may_overlap as "mayOverlap",
  p.give_back_minutes as "giveBackMinutes", p.no_shows as "noShows", p.closed_hours as "closedHours",
  p.price_id as "priceId", p.position, p.on_sale as "isOnSale"`

const passColumns = sql`
  a.id, a.product_id as "productId", a.edition_id as "editionId", a.number, a.secret, a.token, a.name, a.email,
  a.code, a.made_at as "madeAt", a.ended_at as "endedAt"`

/** For selecting from `released_screening s join edition e`. */
const screeningColumns = sql`
  s.id as "screeningId", s.kind,
  to_char((s.starts_at at time zone e.time_zone) - e.day_turns_at, 'YYYY-MM-DD') as day, s.starts_at as "startsAt",
  s.starts_at + make_interval(mins => s.introduction_minutes + s.film_minutes + s.discussion_minutes) as "endsAt"`

type UseRow = Omit<PassUse, 'screening'> & PassScreening & { passId: string; bookedDay: string }

/** Kinds of pass, passes, and what was booked with them (docs/rules/passes.md). */
export function passRows(db: QueryExecutorProvider): Passes {
  const passesById = async (passIds: readonly string[], lock = sql``) => {
    const { rows: passes } = await sql<Pass>`
      select ${passColumns} from pass a where a.id = any(${idsOf(passIds)}::uuid[]) order by a.id ${lock}`.execute(
      db,
    )
    if (passes.length === 0) return []
    const { rows: products } = await sql<ProductRow>`
      select ${productColumns} from pass_product p
      where p.id = any(${idsOf(passes.map(pass => pass.productId))}::uuid[])`.execute(db)
    // Read once the passes are locked: nobody adds to these meanwhile.
    const { rows: uses } = await sql<UseRow>`
      select u.pass_id as "passId", u.ticket_id as "ticketId", u.right_number as right, u.day_number as "dayRight",
        u.seat_number as seat, u.ended_at is not null as "isEnded", u.given_back as "isGivenBack",
        d.ticket_id is not null as "isAdmitted", to_char(u.day, 'YYYY-MM-DD') as "bookedDay", ${screeningColumns}
      from pass_use u
      join released_screening s on s.id = u.screening_id
      join edition e on e.id = s.edition_id
      left join admission d on d.ticket_id = u.ticket_id
      where u.pass_id = any(${passes.map(pass => pass.id)}::uuid[]) order by s.starts_at, u.ticket_id`.execute(
      db,
    )
    return passes.map(pass => ({
      pass,
      product: priced(products.find(product => product.id === pass.productId)!),
      uses: uses.filter(use => use.passId === pass.id).map(toUse),
    }))
  }

  return {
    async passProducts(editionId) {
      const { rows } = await sql<ProductRow>`
        select ${productColumns} from pass_product p
        where p.edition_id = ${idOf(editionId)} and p.removed_at is null order by p.position, p.key`.execute(
        db,
      )
      return rows.map(priced)
    },

    async passProduct(productId) {
      const { rows } = await sql<ProductRow>`
        select ${productColumns} from pass_product p where p.id = ${idOf(productId)} and p.removed_at is null`.execute(
        db,
      )
      return rows[0] && priced(rows[0])
    },

    async setPassProduct({ id, editionId, key, name, price, priceId, position, ...rules }) {
      const { rows: others } = await sql`
        select from pass_product where edition_id = ${editionId} and key = ${key} and id <> ${id}`.execute(db)
      if (others.length > 0) return 'taken'
      await sql`
        insert into price (id, edition_id, key, name, amount, currency, of_pass)
        values (${priceId}, ${editionId}, ${`pass ${key}`}, ${JSON.stringify(name)}::jsonb, 0, ${price.currency}, true)
        on conflict (id) do update set key = excluded.key, name = excluded.name`.execute(db)
      await sql`
        insert into pass_product (id, edition_id, key, name, amount, currency, rights, rights_per_day, seats, kinds,
          allocations, may_overlap, give_back_minutes, no_shows, closed_hours, price_id, position, on_sale)
        values (${id}, ${editionId}, ${key}, ${JSON.stringify(name)}::jsonb, ${price.amount}, ${price.currency},
          ${rules.rights}, ${rules.rightsPerDay}, ${rules.seats}, ${rules.kinds}::text[], ${rules.allocations}::text[],
          ${rules.mayOverlap}, ${rules.giveBackMinutes}, ${rules.noShows}, ${rules.closedHours}, ${priceId},
          ${position}, ${rules.isOnSale})
        on conflict (id) do update set key = excluded.key, name = excluded.name, amount = excluded.amount,
          rights = excluded.rights, rights_per_day = excluded.rights_per_day, seats = excluded.seats,
          kinds = excluded.kinds, allocations = excluded.allocations, may_overlap = excluded.may_overlap,
          give_back_minutes = excluded.give_back_minutes, no_shows = excluded.no_shows,
          closed_hours = excluded.closed_hours, position = excluded.position,
          on_sale = excluded.on_sale`.execute(db)
      return 'set'
    },

    async removePassProduct(productId, at) {
      const { numAffectedRows } = await sql`
        update pass_product set removed_at = ${at}::timestamptz where id = ${idOf(productId)}`.execute(db)
      return Number(numAffectedRows ?? 0) > 0
    },

    async passPrices(priceIds) {
      const { rows } = await sql<{ id: string }>`
        select id from price where id = any(${idsOf(priceIds)}::uuid[]) and of_pass`.execute(db)
      return rows.map(row => row.id)
    },

    async addPass(pass) {
      const { rows } = await sql`
        insert into pass (id, product_id, edition_id, number, secret, token, name, email, code, made_at)
        values (${pass.id}, ${pass.productId}, ${pass.editionId}, ${pass.number}, ${pass.secret}, ${pass.token},
          ${pass.name}, ${pass.email}, ${pass.code}, ${pass.madeAt})
        on conflict (number) do nothing returning id`.execute(db)
      return rows.length > 0 ? 'added' : 'number-taken'
    },

    async passesByNumber(numbers) {
      const { rows } = await sql<Pass>`
        select ${passColumns} from pass a where a.number = any(${numbers}::text[])`.execute(db)
      return rows
    },

    async passByToken(token) {
      if (!isSecret(token)) return undefined
      const { rows } = await sql<Pass>`select ${passColumns} from pass a where a.token = ${token}`.execute(db)
      return rows[0]
    },

    async passes(editionId) {
      const { rows } = await sql<PassRow>`
        select a.id, a.product_id as "productId", a.edition_id as "editionId", a.number, a.name, a.email,
          a.made_at as "madeAt", a.ended_at as "endedAt", o.order_id as "orderId",
          (select count(*) from pass_use u where u.pass_id = a.id and not u.given_back)::integer as booked
        from pass a join order_product o on o.id = a.id
        where a.edition_id = ${idOf(editionId)} order by a.made_at desc, a.id`.execute(db)
      return rows
    },

    passesById: (passIds, lock) => passesById(passIds, lock ? sql`for no key update` : sql``),

    async passScreenings(screeningIds) {
      const { rows } = await sql<PassScreening>`
        select ${screeningColumns} from released_screening s join edition e on e.id = s.edition_id
        where s.id = any(${idsOf(screeningIds)}::uuid[])`.execute(db)
      return rows
    },

    async screeningsForPasses(editionId, kinds, after) {
      const { rows } = await sql<{ id: string; timeZone: string }>`
        select s.id, e.time_zone as "timeZone" from released_screening s join edition e on e.id = s.edition_id
        where s.edition_id = ${idOf(editionId)} and s.kind = any(${[...kinds]}::text[])
          and s.starts_at > ${after}::timestamptz and not s.cancelled and not s.withdrawn`.execute(db)
      const ids = rows.map(row => row.id)
      return rows[0] ? readTicketScreenings(db, ids, rows[0].timeZone) : []
    },

    async screeningsOnPass(editionId, screeningIds) {
      const { rows } = await sql<{ timeZone: string }>`
        select time_zone as "timeZone" from edition where id = ${idOf(editionId)}`.execute(db)
      return rows[0] && screeningIds.length > 0
        ? readTicketScreenings(db, screeningIds, rows[0].timeZone)
        : []
    },

    async addPassUses(uses) {
      const added = unnested(uses, {
        ticketId: 'uuid',
        passId: 'uuid',
        screeningId: 'uuid',
        day: 'date',
        right: 'integer',
        dayRight: 'integer',
        seat: 'integer',
      })
      await sql`
        insert into pass_use (ticket_id, pass_id, screening_id, day, right_number, day_number, seat_number)
        select "ticketId", "passId", "screeningId", day, "right", "dayRight", seat from ${added}`.execute(db)
    },

    async lockPassesOf(ticketIds) {
      const { rows } = await sql<{ passId: string }>`
        select distinct pass_id as "passId" from pass_use
        where ticket_id = any(${idsOf(ticketIds)}::uuid[]) and ended_at is null`.execute(db)
      return rows.length === 0
        ? []
        : passesById(
            rows.map(row => row.passId),
            sql`for no key update`,
          )
    },

    async orderTokensOf(ticketIds) {
      const { rows } = await sql<{ id: string; token: string }>`
        select t.id, o.token from ticket t join "order" o on o.id = t.order_id
        where t.id = any(${idsOf(ticketIds)}::uuid[])`.execute(db)
      return new Map(rows.map(({ id, token }) => [id, token]))
    },

    async endPassUses(uses, at) {
      await sql`
        update pass_use u set ended_at = ${at}, given_back = given."isGivenBack"
        from ${unnested(uses, { ticketId: 'uuid', isGivenBack: 'boolean' })}
        where u.ticket_id = given."ticketId" and u.ended_at is null`.execute(db)
    },

    async endPass(passId, at) {
      await sql`update pass set ended_at = ${at} where id = ${idOf(passId)} and ended_at is null`.execute(db)
    },
  }
}

function toUse({ passId: _, bookedDay, ...row }: UseRow): PassUse {
  const { ticketId, right, dayRight, seat, isEnded, isGivenBack, isAdmitted, ...screening } = row
  const places = { right, dayRight, seat }
  // The day it was booked for: its right of that day stays taken when the screening moves.
  return {
    ticketId,
    ...places,
    isEnded,
    isGivenBack,
    isAdmitted,
    screening: { ...screening, day: bookedDay },
  }
}
