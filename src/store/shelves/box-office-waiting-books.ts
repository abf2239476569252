import { sql } from 'kysely'

/** `WaitingListBooks` as an expression of a statement, so that they are of the same moment as the other books. */
export const waitingListBooks = sql`jsonb_build_object(
  'lists', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select a.screening_id as "screeningId", a.kind, a.awaited, count(r.id)::integer as waiting
    from allocation a left join waiting_request r on r.allocation_id = a.id and r.state = 'waiting'
    group by a.id having a.awaited or count(r.id) > 0
  ) account), '[]'),
  'offers', coalesce((select jsonb_agg(to_jsonb(account)) from (
    select r.screening_id as "screeningId", a.kind, r.quantity, b.state = 'ordered' as "isOrdered", coalesce((
        select sum(h.quantity) from hold h
        where h.basket_id = r.basket_id and h.allocation_id = r.allocation_id and h.state = 'held'
          and h.held_until = r.offered_until
      ), 0)::integer as held
    from waiting_request r join allocation a on a.id = r.allocation_id join basket b on b.id = r.basket_id
    where r.state = 'offered'
  ) account), '[]')
)`
