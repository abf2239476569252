import { type QueryExecutorProvider, sql } from 'kysely'
import type { VoucherRow, Vouchers } from '#acts/ports/vouchers.ts'
import type { Voucher, VoucherMove, VoucherOffer } from '#core/boxoffice/prices/voucher.ts'
import { idOf, idsOf } from '../ids.ts'
import { unnested } from '../unnested.ts'

const voucherColumns = sql`
  v.id, v.edition_id as "editionId", v.code, v.currency, v.value, v.balance, v.ends_at as "endsAt"`

const moveColumns = sql`id, voucher_id as "voucherId", act, amount, order_id as "orderId", at, by, why`

/** Vouchers and their journal (docs/rules/passes.md#vouchers). */
export function voucherRows(db: QueryExecutorProvider): Vouchers {
  return {
    async addVoucher({ id, editionId, code, currency, value, endsAt }, { at, by, orderId }) {
      const { rows } = await sql`
        with added as (
          insert into voucher (id, edition_id, code, currency, value, balance, ends_at, made_at)
          values (${id}, ${editionId}, ${code}, ${currency}, ${value}, ${value}, ${endsAt}, ${at})
          on conflict (code) do nothing returning id, value
        )
        insert into voucher_move (voucher_id, act, amount, order_id, at, by)
        select id, 'issue', value, ${orderId}::uuid, ${at}::timestamptz, ${by} from added returning id`.execute(
        db,
      )
      return rows.length > 0 ? 'added' : 'code-taken'
    },

    async vouchersByCode(codes) {
      const { rows } = await sql<Voucher>`
        select ${voucherColumns} from voucher v where v.code = any(${codes}::text[])`.execute(db)
      return rows
    },

    async voucherOffer(editionId) {
      const { rows } = await sql<VoucherOffer>`
        select amounts, months from voucher_offer where edition_id = ${idOf(editionId)}`.execute(db)
      return rows[0]
    },

    async setVoucherOffer(editionId, offer) {
      if (!offer) {
        await sql`delete from voucher_offer where edition_id = ${editionId}`.execute(db)
        return
      }
      await sql`
        insert into voucher_offer (edition_id, amounts, months)
        values (${editionId}, ${offer.amounts}::integer[], ${offer.months})
        on conflict (edition_id) do update set amounts = excluded.amounts, months = excluded.months`.execute(
        db,
      )
    },

    async vouchers(editionId) {
      const { rows } = await sql<VoucherRow>`
        select ${voucherColumns}, o.id as "orderId", o.name, o.email
        from voucher v join order_product p on p.id = v.id join "order" o on o.id = p.order_id
        where v.edition_id = ${idOf(editionId)} order by v.made_at desc, v.id`.execute(db)
      return rows
    },

    async vouchersById(voucherIds, lock) {
      const { rows } = await sql<Voucher>`
        select ${voucherColumns} from voucher v where v.id = any(${idsOf(voucherIds)}::uuid[])
        order by v.id ${lock ? sql`for no key update` : sql``}`.execute(db)
      return rows
    },

    async voucherMovesOf(orderId) {
      const { rows } = await sql<VoucherMove>`
        select ${moveColumns} from voucher_move where order_id = ${idOf(orderId)} order by id`.execute(db)
      return rows
    },

    async moveVouchers(moves) {
      const given = unnested(moves, {
        voucherId: 'uuid',
        act: 'text',
        amount: 'integer',
        orderId: 'uuid',
        at: 'timestamptz',
        by: 'text',
        why: 'text',
      })
      await sql`
        with moves as materialized (
          select * from ${given}
        ), moved as (
          update voucher v set balance = v.balance + total.amount
          from (select "voucherId", sum(amount)::integer as amount from moves group by 1) total
          where v.id = total."voucherId"
        )
        insert into voucher_move (voucher_id, act, amount, order_id, at, by, why)
        select "voucherId", act, amount, "orderId", at, by, why from moves`.execute(db)
    },
  }
}
