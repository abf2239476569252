-- Who is told by a signed request what happened here (docs/rules/webhooks.md).
create table webhook (
  id uuid primary key,
  name text not null,
  url text not null,
  -- As the receiver has it, for every request is signed with it anew.
  secret text not null,
  kinds text[] not null,
  enabled boolean not null default true,
  made_at timestamptz not null,
  made_by text not null
);

-- What happened and was not yet written out for those who are told of it.
create table webhook_event (
  id bigint generated always as identity primary key,
  kind text not null,
  subject_id uuid not null,
  version integer
);

create table webhook_message (
  id uuid primary key,
  -- The order in which it happened.
  number bigint generated always as identity,
  webhook_id uuid not null references webhook (id) on delete cascade,
  kind text not null,
  -- Byte for byte what is sent.
  body text not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_status integer,
  last_error text not null default ''
);
create index webhook_message_due on webhook_message (next_attempt_at) where sent_at is null;
create index webhook_message_of on webhook_message (webhook_id, number desc);
create index webhook_message_written on webhook_message (written_at);

-- By triggers, so that no way in which an order is paid forgets it; without a webhook each costs one look into an empty table.
create function note_release() returns trigger language plpgsql as $$
begin
  if exists (select from webhook where enabled) then
    insert into webhook_event (kind, subject_id, version)
    select 'timetable.released', edition_id, version from written;
  end if;
  return null;
end $$;
create trigger note_release after insert on release
  referencing new table as written for each statement execute function note_release();

create function note_paid_orders() returns trigger language plpgsql as $$
begin
  if exists (select from webhook where enabled and 'order.paid' = any (kinds)) then
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
create trigger note_new_paid_orders after insert on "order"
  referencing new table as written for each statement execute function note_paid_orders();
create trigger note_paid_orders after update on "order"
  referencing old table as before new table as written for each statement execute function note_paid_orders();

create function note_admissions() returns trigger language plpgsql as $$
begin
  if exists (select from webhook where enabled and 'ticket.admitted' = any (kinds)) then
    insert into webhook_event (kind, subject_id) select 'ticket.admitted', ticket_id from written;
  end if;
  return null;
end $$;
create trigger note_admissions after insert on admission
  referencing new table as written for each statement execute function note_admissions();
