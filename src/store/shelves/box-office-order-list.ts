import { type QueryExecutorProvider, sql } from 'kysely'
import type { OrderRow, OrderWish } from '#acts/ports/orders.ts'
import { isId } from '#core/id.ts'
import { type Page, pageWished } from '#core/page.ts'

const sorts: Record<string, ReturnType<typeof sql>> = {
  placedAt: sql`placed_at`,
  name: sql`folded(name)`,
  number: sql`number`,
  total: sql`total_amount`,
}

type FlatRow = Omit<OrderRow, 'total' | 'due'> & {
  amount: number
  currency: string
  left: number
  rows: number
}

/** One page of an edition's orders; every word of the search stands in the name, the address or a number. */
export async function listOrders(
  db: QueryExecutorProvider,
  editionId: string,
  wish: OrderWish,
): Promise<Page<OrderRow>> {
  const { page, perPage, skip } = pageWished(wish)
  const isTurned = wish.sort ? wish.sort.startsWith('-') : true
  const sort = sorts[(wish.sort ?? 'placedAt').replace('-', '')] ?? sorts.placedAt
  const filters = [sql`o.edition_id = ${editionId}`]
  if (wish.state) filters.push(sql`o.state = ${wish.state}`)
  if (wish.screeningId) {
    const screeningId = isId(wish.screeningId) ? wish.screeningId : null
    filters.push(
      sql`exists (select from ticket t where t.order_id = o.id and t.screening_id = ${screeningId}::uuid)`,
    )
  }
  for (const word of (wish.search ?? '').split(/\s+/).filter(Boolean)) {
    const number = word.replaceAll('-', '').toUpperCase()
    filters.push(sql`(
      strpos(folded(o.name) || ' ' || folded(o.email), folded(${word}::text)) > 0
      or starts_with(o.number, ${number})
      or exists (select from ticket t where t.order_id = o.id and starts_with(t.number, ${number})))`)
  }
  const { rows } = await sql<FlatRow>`
    with found as (
      select * from "order" o where ${sql.join(filters, sql` and `)}
    ), wanted as (
      select *, (select count(*) from found) as rows from found
      order by ${sort} ${isTurned ? sql`desc` : sql`asc`}, id limit ${perPage} offset ${skip}
    )
    select o.id, o.edition_id as "editionId", o.number, o.name, o.email, o.language, o.total_amount as amount,
      o.currency, o.way, o.state, o.placed_at as "placedAt", o.pay_until as "payUntil", o.version, o.rows, t.quantity,
      t.worth + coalesce((select sum(amount) from order_product where order_id = o.id and state = 'valid'), 0)::integer
        - coalesce((select sum(amount) from money_move where order_id = o.id), 0)::integer as "left"
    from wanted o cross join lateral (
      select count(*)::integer as quantity, coalesce(sum(amount), 0)::integer as worth
      from ticket where order_id = o.id and state = 'valid'
    ) t
    order by ${sort} ${isTurned ? sql`desc` : sql`asc`}, id`.execute(db)
  const total = rows[0]?.rows ?? (await countOrders(db, filters))
  return {
    page,
    perPage,
    total,
    rows: rows.map(({ amount, currency, left, rows: _, ...row }) => ({
      ...row,
      total: { amount, currency },
      due: { amount: row.state === 'unpaid' ? left : 0, currency },
    })),
  }
}

/** A page past the end has no row to tell the total. */
async function countOrders(db: QueryExecutorProvider, filters: ReturnType<typeof sql>[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from "order" o where ${sql.join(filters, sql` and `)}`.execute(db)
  return rows[0]!.count
}
