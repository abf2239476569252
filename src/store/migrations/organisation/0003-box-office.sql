-- One ledger of seats, baskets and holds, orders and tickets, the door, and letters to send.
create table allocation (
  id uuid primary key default gen_random_uuid(),
  screening_id uuid not null references screening (id),
  kind text not null check (kind in ('public', 'press', 'guests', 'pass-holders', 'wheelchair', 'standby')),
  capacity integer not null check (capacity >= 0),
  held integer not null default 0 check (held >= 0),
  sold integer not null default 0 check (sold >= 0),
  blocked integer not null default 0 check (blocked >= 0),
  unique (screening_id, kind),
  -- Whatever happens at the same moment: never more than there is (docs/rules/seat-ledger.md).
  constraint allocation_within_capacity check (held + sold + blocked <= capacity)
) with (fillfactor = 50);

create table price (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  key text not null,
  name jsonb not null,
  amount integer not null check (amount >= 0),
  currency text not null,
  position integer not null default 0,
  removed_at timestamptz,
  unique (edition_id, key)
);

create table basket (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  token text not null unique,
  language text not null,
  state text not null default 'open' check (state in ('open', 'ordered')),
  made_at timestamptz not null
);

create table hold (
  id uuid primary key default gen_random_uuid(),
  basket_id uuid not null references basket (id),
  allocation_id uuid not null references allocation (id),
  screening_id uuid not null references screening (id),
  price_id uuid not null references price (id),
  quantity integer not null check (quantity > 0),
  -- Of one seat, as it was when the seats were taken: a new price list does not change a basket.
  amount integer not null check (amount >= 0),
  currency text not null,
  held_at timestamptz not null,
  held_until timestamptz not null,
  state text not null default 'held' check (state in ('held', 'released', 'lapsed', 'sold'))
);
create index hold_basket on hold (basket_id);
create index hold_due on hold (held_until) where state = 'held';
create index hold_held on hold (allocation_id, held_until) where state = 'held';

create table "order" (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  basket_id uuid unique references basket (id),
  number text not null unique,
  token text not null unique,
  name text not null,
  email text not null,
  language text not null,
  total_amount integer not null check (total_amount >= 0),
  currency text not null,
  way text not null check (way in ('free', 'counter')),
  state text not null check (state in ('unpaid', 'paid', 'cancelled', 'refunded')),
  -- The same key with the same request gives the same order again; with another request it is refused.
  idempotency_key text not null unique,
  request text not null,
  placed_at timestamptz not null,
  version bigint not null default 1
);
create index order_edition on "order" (edition_id, placed_at desc);

create table ticket (
  id uuid primary key,
  order_id uuid not null references "order" (id),
  position integer not null,
  screening_id uuid not null references screening (id),
  allocation_id uuid not null references allocation (id),
  price_id uuid not null references price (id),
  amount integer not null check (amount >= 0),
  currency text not null,
  state text not null default 'valid' check (state in ('valid', 'cancelled')),
  number text not null unique,
  code text not null unique
);
create index ticket_order on ticket (order_id, position);
create index ticket_screening on ticket (screening_id);

-- Append-only: every move of seats, with who, when and why. Added up, it gives the allocation's four numbers.
create table seat_move (
  id bigint generated always as identity primary key,
  allocation_id uuid not null references allocation (id),
  act text not null check (act in ('open', 'set', 'hold', 'release', 'lapse', 'sell', 'return')),
  capacity_change integer not null default 0,
  held_change integer not null default 0,
  sold_change integer not null default 0,
  blocked_change integer not null default 0,
  order_id uuid references "order" (id),
  at timestamptz not null,
  by text not null,
  why text not null default ''
);
create index seat_move_allocation on seat_move (allocation_id, id);

-- Append-only journal of money, in minor units; a refund is negative.
create table money_move (
  id bigint generated always as identity primary key,
  order_id uuid not null references "order" (id),
  amount integer not null check (amount <> 0),
  currency text not null,
  way text not null,
  at timestamptz not null,
  by text not null,
  why text not null default ''
);
create index money_move_order on money_move (order_id);

-- Ed25519 keys that sign tickets, raw; a retired key still verifies (docs/rules/ticket-code.md).
create table ticket_key (
  id integer primary key check (id between 1 and 65535),
  public_key bytea not null check (length(public_key) = 32),
  private_key bytea not null check (length(private_key) = 32),
  made_at timestamptz not null,
  retired_at timestamptz
);

create table admission (
  ticket_id uuid primary key references ticket (id),
  screening_id uuid not null references screening (id),
  at timestamptz not null,
  by text not null,
  door text not null default ''
);
create index admission_screening on admission (screening_id);

-- Append-only: who came in and whose admission was taken back.
create table door_move (
  id bigint generated always as identity primary key,
  ticket_id uuid not null references ticket (id),
  act text not null check (act in ('admit', 'undo')),
  at timestamptz not null,
  by text not null,
  door text not null default ''
);
create index door_move_ticket on door_move (ticket_id);

-- Letters waiting to be sent, written in the transaction that causes them.
create table letter (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  recipient text not null,
  language text not null,
  order_id uuid not null references "order" (id),
  -- The ticket or the screening it is about, where it is about one.
  subject_id uuid,
  written_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text not null default ''
);
create index letter_waiting on letter (next_attempt_at) where sent_at is null;
create index letter_order on letter (order_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The journal % is only ever added to', tg_table_name;
end $$;

do $$
declare journal text;
begin
  foreach journal in array array['seat_move', 'money_move', 'door_move'] loop
    execute format('create trigger only_added_to before update or delete or truncate on %I
      for each statement execute function refuse_change()', journal);
  end loop;
end $$;
