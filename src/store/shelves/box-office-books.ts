import { type QueryExecutorProvider, sql } from 'kysely'
import type { Books } from '#core/boxoffice/ledger/ledger.ts'
import { entitlementBooks } from './box-office-entitlement-books.ts'
import { invoiceBooks } from './box-office-invoice-books.ts'
import { waitingListBooks } from './box-office-waiting-books.ts'

/** The books in one statement, so that they are of one moment while sales go on. */
export async function readBooks(db: QueryExecutorProvider, now: Temporal.Instant): Promise<Books> {
  const { rows } = await sql<{ books: Books }>`
    select jsonb_build_object(
      'allocations', coalesce((select jsonb_agg(to_jsonb(account)) from (
        select a.id as "allocationId", a.screening_id as "screeningId", a.kind, a.capacity, a.held, a.sold, a.blocked,
          jsonb_build_object(
            'capacity', coalesce(m.capacity, 0), 'held', coalesce(m.held, 0),
            'sold', coalesce(m.sold, 0), 'blocked', coalesce(m.blocked, 0)) as moved,
          coalesce(h.seats, 0) as "inHolds", coalesce(t.seats, 0) as "validTickets",
          case when there.seat_map_id is not null then (
            select jsonb_build_object('capacity', count(*), 'held', count(k.hold_id), 'sold', count(k.ticket_id),
              'blocked', count(*) filter (where k.place is not null and k.hold_id is null and k.ticket_id is null))
            from screening_place p left join taken_place k on k.screening_id = p.screening_id and k.place = p.place
            where p.allocation_id = a.id
          ) end as places
        from allocation a
        left join screening_seats there on there.screening_id = a.screening_id
        left join (
          select allocation_id, sum(capacity_change) as capacity, sum(held_change) as held, sum(sold_change) as sold,
            sum(blocked_change) as blocked
          from seat_move group by allocation_id
        ) m on m.allocation_id = a.id
        left join (
          select allocation_id, sum(quantity) as seats from hold where state = 'held' group by allocation_id
        ) h on h.allocation_id = a.id
        left join (
          select allocation_id, count(*) as seats from ticket
          where state = 'valid' and released_at is null group by allocation_id
        ) t on t.allocation_id = a.id
      ) account), '[]'),
      'orders', coalesce((select jsonb_agg(to_jsonb(account)) from (
        select o.id as "orderId", o.number, o.state, o.total_amount as total,
          coalesce(t.ordered, 0) + coalesce(p.ordered, 0) as ordered,
          coalesce(t.worth, 0) + coalesce(p.worth, 0) as worth, coalesce(v.redeemed, 0) as redeemed,
          coalesce(t.valid, 0) as "validTickets", coalesce(m.received, 0) as received,
          coalesce(r.owed, 0) as owed, coalesce(m.disputed, 0) as disputed
        from "order" o
        left join (
          select order_id, sum(amount) filter (where replaces is null) as ordered,
            sum(amount) filter (where state = 'valid') as worth,
            count(*) filter (where state = 'valid') as valid
          from ticket group by order_id
        ) t on t.order_id = o.id
        left join (
          select order_id, sum(amount) as ordered, sum(amount) filter (where state = 'valid') as worth
          from order_product group by order_id
        ) p on p.order_id = o.id
        left join (
          select order_id, -sum(amount) as redeemed from voucher_move where act in ('redeem', 'return')
          group by order_id
        ) v on v.order_id = o.id
        left join (
          select order_id, sum(amount) as received, -sum(amount) filter (where dispute_id is not null) as disputed
          from money_move group by order_id
        ) m on m.order_id = o.id
        left join (
          select order_id, sum(amount) as owed from refund where state <> 'done' group by order_id
        ) r on r.order_id = o.id
      ) account), '[]'),
      'payments', coalesce((select jsonb_agg(to_jsonb(account)) from (
        select p.id as "paymentId", o.number as "orderNumber", p.state, p.amount, coalesce(m.received, 0) as received,
          coalesce(m.refunded, 0) as refunded, coalesce(r.owed, 0) as owed
        from payment p
        join "order" o on o.id = p.order_id
        left join (
          select payment_id, sum(amount) filter (where refund_id is null and dispute_id is null) as received,
            -sum(amount) filter (where refund_id is not null) as refunded
          from money_move group by payment_id
        ) m on m.payment_id = p.id
        left join (
          select payment_id, sum(amount) as owed from refund where state <> 'done' group by payment_id
        ) r on r.payment_id = p.id
      ) account), '[]'),
      'screenings', coalesce((select jsonb_agg(to_jsonb(account)) from (
        select s.id as "screeningId", coalesce(a.seats, 0) as allocated,
          -- A hall that was rebuilt afterwards says nothing about what was in it before, and numbered seats stay as they
          -- were opened.
          case when s.starts_at > ${now}::timestamptz and there.seat_map_id is null then screen.capacity
            else coalesce(there.seats, 0) end
            as "screenCapacity"
        from released_screening s
        join screen on screen.id = s.screen_id
        left join (select screening_id, sum(capacity) as seats from allocation group by screening_id) a
          on a.screening_id = s.id
        left join screening_seats there on there.screening_id = s.id
        where not s.cancelled
      ) account), '[]'),
      'admittedCancelled', coalesce((
        select jsonb_agg(t.number) from admission d join ticket t on t.id = d.ticket_id where t.state = 'cancelled'
      ), '[]'),
      'strayPlaces', coalesce((select jsonb_agg(to_jsonb(stray)) from (
        -- A place that its screening's map does not have.
        select p.screening_id as "screeningId", p.place
        from screening_place p join screening_seats there on there.screening_id = p.screening_id
        where not exists (
          select from seat_map m, jsonb_array_elements(m.map -> 'levels') level,
            jsonb_array_elements(level -> 'rows') line, jsonb_array_elements(line -> 'seats') seat
          where m.id = there.seat_map_id and seat ->> 'kind' is distinct from 'removed'
            and p.place = concat_ws('/', level ->> 'key', line ->> 'row', seat ->> 'seat'))
        union all
        -- A ticket or a basket that says another place than the one that it has, or none.
        select t.screening_id, t.place from ticket t
        where t.state = 'valid' and t.released_at is null and t.place is not null and not exists (
          select from taken_place k where k.ticket_id = t.id and k.screening_id = t.screening_id and k.place = t.place)
        union all
        select h.screening_id, place from hold h, unnest(h.places) as place
        where h.state = 'held' and not exists (
          select from taken_place k where k.hold_id = h.id and k.screening_id = h.screening_id and k.place = place)
      ) stray), '[]'),
      'entitlements', ${entitlementBooks},
      'invoices', ${invoiceBooks},
      'waitingLists', ${waitingListBooks}
    ) as books`.execute(db)
  return rows[0]!.books
}
