-- A monthly gift whose first one was never paid with a card ends, too (docs/rules/appeals.md#monthly-gifts).
alter table monthly_gift
  drop constraint monthly_gift_why_ended_check,
  add constraint monthly_gift_why_ended_check
    check (why_ended in ('giver', 'desk', 'appeal-over', 'not-begun', 'not-paid', 'disputed'));
update monthly_gift m set state = 'ended', ended_at = now(), ended_by = 'upgrade', why_ended = 'not-begun'
where m.state = 'promised'
  and not exists (
    select from gift g join order_product p on p.id = g.id join "order" o on o.id = p.order_id
    where g.monthly_gift_id = m.id and o.state = 'unpaid');
