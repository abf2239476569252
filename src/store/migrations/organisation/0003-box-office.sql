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
);

-- Append-only: every move of seats, with who, when and why.
create table seat_move (
  id bigint generated always as identity primary key,
  allocation_id uuid not null references allocation (id),
  act text not null,
  held_change integer not null default 0,
  sold_change integer not null default 0,
  blocked_change integer not null default 0,
  capacity_change integer not null default 0,
  at timestamptz not null,
  by text not null,
  why text not null default ''
);
create index seat_move_allocation on seat_move (allocation_id);

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
  state text not null default 'open' check (state in ('open', 'ordered', 'expired')),
  made_at timestamptz not null
);

create table hold (
  id uuid primary key default gen_random_uuid(),
  basket_id uuid not null references basket (id),
  allocation_id uuid not null references allocation (id),
  screening_id uuid not null references screening (id),
  price_id uuid not null references price (id),
  quantity integer not null check (quantity > 0),
  held_until timestamptz not null,
  state text not null default 'held' check (state in ('held', 'released', 'sold'))
);
create index hold_basket on hold (basket_id);
create index hold_due on hold (held_until) where state = 'held';

create table "order" (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  basket_id uuid references basket (id),
  number text not null unique,
  token text not null unique,
  name text not null,
  email text not null,
  language text not null,
  total_amount integer not null check (total_amount >= 0),
  currency text not null,
  way text not null check (way in ('free', 'counter')),
  state text not null check (state in ('unpaid', 'paid', 'cancelled', 'refunded')),
  -- The same key again gives the same order again; another basket under it is refused.
  idempotency_key text not null unique,
  request_hash text not null,
  placed_at timestamptz not null
);
create index order_edition on "order" (edition_id, placed_at desc);

create table ticket (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references "order" (id),
  screening_id uuid not null references screening (id),
  allocation_id uuid not null references allocation (id),
  price_id uuid not null references price (id),
  amount integer not null,
  currency text not null,
  state text not null default 'valid' check (state in ('valid', 'cancelled')),
  code text not null unique
);
create index ticket_order on ticket (order_id);
create index ticket_screening on ticket (screening_id);

-- Append-only journal of money, in minor units; a refund is negative.
create table money_move (
  id bigint generated always as identity primary key,
  order_id uuid not null references "order" (id),
  amount integer not null,
  currency text not null,
  way text not null,
  at timestamptz not null,
  by text not null,
  why text not null default ''
);
create index money_move_order on money_move (order_id);

-- Ed25519 keys that sign tickets; a retired key still verifies.
create table ticket_key (
  id integer primary key,
  public_key bytea not null,
  private_key bytea not null,
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

-- Letters waiting to be sent, written in the transaction that causes them.
create table letter (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  recipient text not null,
  language text not null,
  about jsonb not null,
  written_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  last_error text not null default ''
);
create index letter_waiting on letter (written_at) where sent_at is null;
