-- Paying online and by transfer, refunds that take time, and exchanges (docs/rules/payments.md).
alter table "order" drop constraint order_way_check, add constraint order_way_check check (way in
  ('free', 'counter', 'counter-card', 'card', 'transfer', 'voucher', 'invoice'));
alter table "order" drop constraint order_state_check, add constraint order_state_check check (state in
  ('unpaid', 'paid', 'cancelled', 'refunded', 'expired'));
alter table "order" add column pay_until timestamptz;
create index order_pay_until on "order" (pay_until) where state = 'unpaid' and pay_until is not null;

-- An edition without a row: as the rules say.
create table payment_terms (
  edition_id uuid primary key references edition (id),
  ways text[] not null check (ways <@ array['counter', 'card', 'transfer']),
  transfer_days integer not null check (transfer_days between 1 and 60),
  -- {"holder", "number", "bic", "bank"}
  account jsonb,
  check (account is not null or not ways @> array['transfer'])
);

-- Attempts to pay by card; written down before the provider is asked.
create table payment (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references "order" (id),
  kind text not null check (kind in ('checkout', 'intent')),
  amount integer not null check (amount > 0),
  currency text not null,
  state text not null check (state in ('begun', 'open', 'paid', 'ended')),
  reference text unique,
  access text,
  begun_at timestamptz not null,
  looked_at timestamptz not null
);
create index payment_order on payment (order_id);
create index payment_open on payment (looked_at) where state in ('begun', 'open');

-- A state only goes forward, whoever writes; what was paid stays paid.
create function refuse_payment_back() returns trigger language plpgsql as $$
begin
  if old.state = 'paid' and new.state <> 'paid' or old.state <> 'begun' and new.state = 'begun'
    or new.amount <> old.amount or new.order_id <> old.order_id then
    raise exception 'A payment only goes forward: % is not % again', old.state, new.state;
  end if;
  return new;
end $$;
create trigger only_forward before update on payment for each row execute function refuse_payment_back();

-- Signed events of the provider, each once.
create table payment_event (
  id text primary key,
  type text not null,
  payment_id uuid references payment (id),
  received_at timestamptz not null
);
create trigger only_added_to before update or delete or truncate on payment_event
  for each statement execute function refuse_change();

-- Money that is owed to a buyer, or went back.
create table refund (
  id uuid primary key default gen_random_uuid(),
  order_id uuid not null references "order" (id),
  way text not null,
  payment_id uuid references payment (id),
  amount integer not null check (amount > 0),
  currency text not null,
  state text not null check (state in ('due', 'done', 'failed')),
  reason text not null,
  why text not null default '',
  asked_at timestamptz not null,
  asked_by text not null,
  done_at timestamptz,
  reference text unique,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text not null default '',
  check (way <> 'card' or payment_id is not null)
);
create index refund_order on refund (order_id);
create index refund_open on refund (next_attempt_at) where state <> 'done';

alter table money_move add column payment_id uuid references payment (id),
  add column refund_id uuid references refund (id);
-- A payment comes in once, and a refund goes out once more than it came back.
create unique index money_move_payment on money_move (payment_id) where amount > 0 and refund_id is null;
create index money_move_refund on money_move (refund_id) where refund_id is not null;

create function refuse_second_refund() returns trigger language plpgsql as $$
declare gone integer; promised integer;
begin
  execute format('select coalesce(-sum(amount), 0) from %I.money_move where refund_id = $1', tg_table_schema)
    into gone using new.refund_id;
  execute format('select amount from %I.refund where id = $1', tg_table_schema) into promised using new.refund_id;
  if gone not between 0 and promised then
    raise exception 'Refund % moves % where it may move %', new.refund_id, gone, promised;
  end if;
  return null;
end $$;
create trigger refunded_once after insert on money_move for each row when (new.refund_id is not null)
  execute function refuse_second_refund();

-- A ticket that took the place of another; what was ordered does not grow by it.
alter table ticket add column replaces uuid unique references ticket (id);
-- Cancelled because its order was not paid in time: money that comes late may make it valid again.
alter table ticket add column expired_at timestamptz;

create table refund_run (
  id uuid primary key default gen_random_uuid(),
  screening_id uuid not null references screening (id),
  why text not null,
  offer_until timestamptz,
  started_at timestamptz not null,
  started_by text not null,
  finished_at timestamptz
);
create unique index refund_run_open on refund_run (screening_id) where finished_at is null;

create table refund_run_order (
  run_id uuid not null references refund_run (id),
  order_id uuid not null references "order" (id),
  outcome text not null check (outcome in ('offered', 'refunded', 'cancelled', 'used')),
  amount integer not null,
  at timestamptz not null,
  primary key (run_id, order_id)
);

create table exchange_offer (
  id uuid primary key default gen_random_uuid(),
  run_id uuid not null references refund_run (id),
  order_id uuid not null references "order" (id),
  screening_id uuid not null references screening (id),
  until timestamptz not null,
  state text not null check (state in ('open', 'exchanged', 'refunded')),
  decided_at timestamptz
);
create unique index exchange_offer_open on exchange_offer (order_id, screening_id) where state = 'open';
create index exchange_offer_until on exchange_offer (until) where state = 'open';
