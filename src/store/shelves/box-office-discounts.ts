import { type QueryExecutorProvider, sql } from 'kysely'
import type { Discounts } from '#acts/ports/discounts.ts'
import type { DiscountCode } from '#core/boxoffice/prices/discount.ts'
import { idOf, idsOf } from '../ids.ts'
import { unnested } from '../unnested.ts'

const codeColumns = sql`
  id, edition_id as "editionId", code, percent, amount, currency, valid_from as "validFrom",
  valid_until as "validUntil", kinds, screening_ids as "screeningIds", most_uses as "mostUses",
  most_per_person as "mostPerPerson", most_seats as "mostSeats", uses, note`

/** Discount codes and what they took off (docs/rules/prices.md#discount-codes). */
export function discountRows(db: QueryExecutorProvider): Discounts {
  return {
    async discountCodes(editionId) {
      const { rows } = await sql<DiscountCode>`
        select ${codeColumns} from discount_code where edition_id = ${idOf(editionId)} and removed_at is null
        order by code`.execute(db)
      return rows
    },

    async discountCodesNamed(named) {
      const wanted = named.map(({ editionId, code }) => ({ inEdition: idOf(editionId), named: code }))
      const { rows } = await sql<DiscountCode>`
        select ${codeColumns} from discount_code
        join ${unnested(wanted, { inEdition: 'uuid', named: 'text' })}
          on edition_id = given."inEdition" and code = given.named
        where removed_at is null`.execute(db)
      return rows
    },

    async setDiscountCode(code, { at, by }) {
      const { rows } = await sql`
        insert into discount_code (id, edition_id, code, percent, amount, currency, valid_from, valid_until, kinds,
          screening_ids, most_uses, most_per_person, most_seats, note, made_at, made_by)
        select ${code.id}, ${code.editionId}, ${code.code}, ${code.percent}::integer, ${code.amount}::integer,
          ${code.currency}, ${code.validFrom}::timestamptz, ${code.validUntil}::timestamptz, ${code.kinds}::text[],
          ${code.screeningIds}::uuid[], ${code.mostUses}::integer, ${code.mostPerPerson}::integer,
          ${code.mostSeats}::integer, ${code.note}, ${at}::timestamptz, ${by}
        where not exists (
          select from discount_code
          where edition_id = ${code.editionId} and code = ${code.code} and id <> ${code.id}
        )
        on conflict (id) do update set code = excluded.code, percent = excluded.percent, amount = excluded.amount,
          valid_from = excluded.valid_from, valid_until = excluded.valid_until, kinds = excluded.kinds,
          screening_ids = excluded.screening_ids, most_uses = excluded.most_uses,
          most_per_person = excluded.most_per_person, most_seats = excluded.most_seats, note = excluded.note
        returning id`.execute(db)
      return rows.length > 0 ? 'set' : 'taken'
    },

    async removeDiscountCode(codeId, at) {
      const { numAffectedRows } = await sql`
        update discount_code set removed_at = ${at}::timestamptz where id = ${idOf(codeId)}`.execute(db)
      return Number(numAffectedRows ?? 0) > 0
    },

    async discountCodesById(codeIds, lock) {
      const { rows } = await sql<DiscountCode>`
        select ${codeColumns} from discount_code where id = any(${idsOf(codeIds)}::uuid[])
          and removed_at is null order by id ${lock ? sql`for no key update` : sql``}`.execute(db)
      return rows
    },

    async discountUses(asked) {
      const { rows } = await sql<{ name: string; uses: number }>`
        select u.code_id || ' ' || u.person as name, count(*)::integer as uses
        from discount_use u join ${unnested(asked, { codeId: 'uuid', person: 'text' })}
          on u.code_id = given."codeId" and u.person = given.person
        where u.ended_at is null group by 1`.execute(db)
      return new Map(rows.map(({ name, uses }) => [name, uses]))
    },

    async addDiscountUses(uses, tickets) {
      const newUses = unnested(uses, {
        orderId: 'uuid',
        codeId: 'uuid',
        person: 'text',
        amount: 'integer',
        at: 'timestamptz',
      })
      await sql`
        with used as materialized (
          select * from ${newUses}
        ), counted as (
          update discount_code c set uses = c.uses + total.orders
          from (select "codeId", count(*)::integer as orders from used group by 1) total
          where c.id = total."codeId"
        )
        insert into discount_use (order_id, code_id, person, amount, at)
        select "orderId", "codeId", person, amount, at from used`.execute(db)
      await sql`
        insert into ticket_discount (ticket_id, order_id, listed, discount)
        select "ticketId", "orderId", listed, discount
        from ${unnested(tickets, { ticketId: 'uuid', orderId: 'uuid', listed: 'integer', discount: 'integer' })}`.execute(
        db,
      )
    },

    async endDiscountUse(orderId, at) {
      await sql`
        with ended as (
          update discount_use set ended_at = ${at} where order_id = ${orderId} and ended_at is null returning code_id
        )
        update discount_code set uses = uses - 1 where id in (select code_id from ended)`.execute(db)
    },
  }
}
