-- A secret that takes over from another, addresses that are gone, and what is kept of webhooks that are off
-- (docs/rules/webhooks.md).
alter table webhook
  -- Signs beside the newer one until its moment.
  add column former_secret text,
  add column former_until timestamptz,
  -- Since when the address says that nobody is there any more (410).
  add column gone_at timestamptz,
  add check ((former_secret is null) = (former_until is null)),
  add check (gone_at is null or not enabled);

-- Kept messages are sent only when a person says so.
alter table webhook_message add column is_kept boolean not null default false;
drop index webhook_message_due;
create index webhook_message_due on webhook_message (next_attempt_at) where sent_at is null and not is_kept;

-- What happens is noted for webhooks that are off, too.
create or replace function note_release() returns trigger language plpgsql as $$
begin
  if exists (select from webhook) then
    insert into webhook_event (kind, subject_id, version)
    select 'timetable.released', edition_id, version from written;
  end if;
  return null;
end $$;

create or replace function note_paid_orders() returns trigger language plpgsql as $$
begin
  if exists (select from webhook where 'order.paid' = any (kinds)) then
    if tg_op = 'INSERT' then
      insert into webhook_event (kind, subject_id) select 'order.paid', id from written where state = 'paid';
    else
      insert into webhook_event (kind, subject_id)
      select 'order.paid', written.id from written join before using (id)
      where written.state = 'paid' and before.state in ('unpaid', 'expired');
    end if;
  end if;
  return null;
end $$;

create or replace function note_admissions() returns trigger language plpgsql as $$
begin
  if exists (select from webhook where 'ticket.admitted' = any (kinds)) then
    insert into webhook_event (kind, subject_id) select 'ticket.admitted', ticket_id from written;
  end if;
  return null;
end $$;
