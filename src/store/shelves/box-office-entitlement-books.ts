import { sql } from 'kysely'

/** `EntitlementBooks` as an expression of a statement, so that they are of the same moment as the other books. */
export const entitlementBooks = sql`jsonb_build_object(
  'discounts', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select o.number, u.amount as taken, coalesce(sum(d.discount), 0)::integer as "onTickets",
      count(*) filter (where d.listed - d.discount <> t.amount)::integer as misprinted
    from discount_use u join "order" o on o.id = u.order_id
    left join ticket_discount d on d.order_id = u.order_id left join ticket t on t.id = d.ticket_id
    group by o.number, u.amount
  ) account), '[]'),
  'codes', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select c.code, c.uses, count(u.order_id)::integer as orders
    from discount_code c left join discount_use u on u.code_id = c.id and u.ended_at is null group by c.id
  ) account), '[]'),
  'vouchers', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select v.code, v.balance, coalesce(sum(m.amount), 0)::integer as journal
    from voucher v left join voucher_move m on m.voucher_id = v.id group by v.id
  ) account), '[]'),
  'redeemed', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select o.number, coalesce(v.amount, 0)::integer as "byVouchers", coalesce(m.amount, 0)::integer as "inMoney"
    from (
      select order_id, -sum(amount) as amount from voucher_move where act in ('redeem', 'return') group by 1
    ) v
    full join (select order_id, sum(amount) as amount from money_move where way = 'voucher' group by 1) m
      using (order_id)
    join "order" o on o.id = order_id
  ) account), '[]'),
  'products', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select o.number, p.kind, o.state = 'paid' and p.state = 'valid' as "isPaidFor",
      case p.kind
        when 'pass' then exists (select from pass where id = p.id and ended_at is null)
        when 'gift' then p.state = 'valid'
          and exists (select from gift_receipt where gift_id = p.id and amount = p.amount)
        else exists (select from voucher where id = p.id)
          and not exists (select from voucher_move where voucher_id = p.id and act = 'void')
      end as "isIssued"
    from order_product p join "order" o on o.id = p.order_id
  ) account), '[]'),
  'passes', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select a.number, p.rights, p.rights_per_day as "perDay", p.seats,
      coalesce(u.used, 0)::integer as used, coalesce(d.seats, 0)::integer as "onDay",
      coalesce(s.seats, 0)::integer as "atOnce", coalesce(u.strays, 0)::integer as strays
    from pass a join pass_product p on p.id = a.product_id
    left join (
      select u.pass_id, count(*) filter (where not u.given_back) as used,
        count(*) filter (where (u.ended_at is null) <> (t.state = 'valid') or t.amount <> 0) as strays
      from pass_use u join ticket t on t.id = u.ticket_id group by 1
    ) u on u.pass_id = a.id
    left join (
      select pass_id, max(seats) as seats from (
        select pass_id, count(*) as seats from pass_use where not given_back group by pass_id, day
      ) days group by 1
    ) d on d.pass_id = a.id
    left join (
      select pass_id, max(seats) as seats from (
        select pass_id, count(*) as seats from pass_use where ended_at is null group by pass_id, screening_id
      ) screenings group by 1
    ) s on s.pass_id = a.id
  ) account), '[]')
)`
