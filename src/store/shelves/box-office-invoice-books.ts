import { sql } from 'kysely'

/** `InvoiceBooks` as an expression of a statement, so that they are of the same moment as the other books. */
export const invoiceBooks = sql`jsonb_build_object(
  'series', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select c.series, c.year, c.last, count(i.id)::integer as count, coalesce(max(i.number), 0) as highest
    from invoice_series c left join invoice i using (series, year) group by c.series, c.year
    union all
    select 'GIFT', c.year, c.last, count(r.gift_id)::integer, coalesce(max(r.number), 0)
    from gift_receipt_year c left join gift_receipt r using (year) group by c.year
  ) account), '[]'),
  'orders', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select o.number, i.invoiced,
      (coalesce((select sum(amount) from ticket where order_id = o.id and state = 'valid'), 0)
        + coalesce((select sum(amount) from order_product where order_id = o.id and state = 'valid'), 0))::integer as worth
    from (
      select order_id, sum(case kind when 'invoice' then total else -total end)::integer as invoiced
      from invoice group by 1
    ) i join "order" o on o.id = i.order_id
  ) account), '[]'),
  'misprinted', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select i.series || '-' || i.year || '-' || i.number as invoice, i.total, l.gross as lines, v.gross as parts
    from invoice i
    cross join lateral (
      select sum((line ->> 'gross')::integer)::integer as gross from jsonb_array_elements(i.document -> 'lines') line
    ) l
    cross join lateral (
      select sum((part ->> 'gross')::integer)::integer as gross from jsonb_array_elements(i.document -> 'vat') part
    ) v
    where l.gross <> i.total or v.gross <> i.total
  ) account), '[]')
)`
