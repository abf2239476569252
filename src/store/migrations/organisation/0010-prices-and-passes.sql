-- What seats cost where, discount codes, vouchers and passes (docs/rules/prices.md, docs/rules/passes.md).
alter table price
  -- Where it costs something else, or is not offered (core/boxoffice/price.ts).
  add column exceptions jsonb not null default '[]',
  add column needs_proof boolean not null default false,
  add column least_seats integer not null default 1 check (least_seats between 1 and 1000),
  add column counter_only boolean not null default false,
  -- What a pass books at: nothing, and on no price list.
  add column of_pass boolean not null default false;

create table discount_code (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  -- Capitals, letters and digits: as it is compared.
  code text not null,
  percent integer check (percent between 1 and 100),
  amount integer check (amount > 0),
  currency text not null,
  valid_from timestamptz,
  valid_until timestamptz,
  -- Empty: all.
  kinds text[] not null default '{}',
  screening_ids uuid[] not null default '{}',
  -- Null: no limit.
  most_uses integer check (most_uses > 0),
  most_per_person integer check (most_per_person > 0),
  most_seats integer check (most_seats > 0),
  uses integer not null default 0 check (uses >= 0),
  note text not null default '',
  made_at timestamptz not null,
  made_by text not null,
  removed_at timestamptz,
  check ((percent is null) <> (amount is null)),
  -- Whatever happens at the same moment.
  constraint discount_code_within_limit check (uses <= most_uses),
  unique (edition_id, code)
);

create table discount_use (
  order_id uuid primary key references "order" (id),
  code_id uuid not null references discount_code (id),
  -- A digest of the mailbox that ordered.
  person text not null,
  amount integer not null check (amount > 0),
  at timestamptz not null,
  -- The order came to nothing, and the use counts no more.
  ended_at timestamptz
);
create index discount_use_code on discount_use (code_id, person) where ended_at is null;

-- Tickets that cost less than their list price.
create table ticket_discount (
  ticket_id uuid primary key references ticket (id),
  order_id uuid not null references discount_use (order_id),
  listed integer not null,
  discount integer not null check (discount > 0 and discount <= listed)
);
create index ticket_discount_order on ticket_discount (order_id);

-- What an order has beside seats: a pass or a voucher that was sold or given.
create table order_product (
  id uuid primary key,
  order_id uuid not null references "order" (id),
  kind text not null check (kind in ('pass', 'voucher')),
  name jsonb not null,
  amount integer not null check (amount >= 0),
  currency text not null,
  state text not null default 'valid' check (state in ('valid', 'cancelled'))
);
create index order_product_order on order_product (order_id);

create table voucher (
  -- Of the order's product that it is.
  id uuid primary key references order_product (id),
  edition_id uuid not null references edition (id),
  code text not null unique,
  currency text not null,
  value integer not null check (value > 0),
  balance integer not null,
  ends_at timestamptz not null,
  made_at timestamptz not null,
  -- Never more taken from it than it holds, whatever happens at the same moment.
  constraint voucher_within_value check (balance between 0 and value)
);

-- Append-only: added up, the lines of a voucher give its balance.
create table voucher_move (
  id bigint generated always as identity primary key,
  voucher_id uuid not null references voucher (id),
  act text not null check (act in ('issue', 'redeem', 'return', 'void')),
  amount integer not null check (amount <> 0),
  order_id uuid references "order" (id),
  at timestamptz not null,
  by text not null,
  why text not null default ''
);
create index voucher_move_voucher on voucher_move (voucher_id, id);
create index voucher_move_order on voucher_move (order_id);
create trigger only_added_to before update or delete or truncate on voucher_move
  for each statement execute function refuse_change();

-- What a pass gives a right to: rules as data.
create table pass_product (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  key text not null,
  name jsonb not null,
  amount integer not null check (amount >= 0),
  currency text not null,
  -- Null: as many as one likes.
  rights integer check (rights > 0),
  rights_per_day integer check (rights_per_day > 0),
  -- Of one screening.
  seats integer not null default 1 check (seats between 1 and 50),
  kinds text[] not null check (cardinality(kinds) > 0),
  -- Where its seats come from, the first that has some.
  allocations text[] not null check (cardinality(allocations) > 0),
  may_overlap boolean not null default false,
  give_back_minutes integer not null default 0 check (give_back_minutes between 0 and 43200),
  -- After every so many screenings that were booked and not attended, nothing can be booked for so many hours.
  no_shows integer check (no_shows > 0),
  closed_hours integer not null default 24 check (closed_hours between 1 and 720),
  price_id uuid not null references price (id),
  position integer not null default 0,
  removed_at timestamptz,
  unique (edition_id, key)
);

create table pass (
  -- Of the order's product that it is.
  id uuid primary key references order_product (id),
  product_id uuid not null references pass_product (id),
  edition_id uuid not null references edition (id),
  number text not null unique,
  -- What its holder types beside the number, and the secret of its page.
  secret text not null,
  token text not null unique,
  name text not null,
  email text not null,
  code text not null unique,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index pass_product_of on pass (product_id, made_at desc);

-- One seat booked with a pass. The three numbers make sure of the limits: no two living uses have the same.
create table pass_use (
  ticket_id uuid primary key references ticket (id),
  pass_id uuid not null references pass (id),
  screening_id uuid not null references screening (id),
  -- The festival day of the screening.
  day date not null,
  right_number integer not null check (right_number > 0),
  day_number integer not null check (day_number > 0),
  seat_number integer not null check (seat_number > 0),
  ended_at timestamptz,
  -- Cancelled in time: the right can be used again.
  given_back boolean not null default false,
  check (not given_back or ended_at is not null)
);
create unique index pass_use_right on pass_use (pass_id, right_number) where not given_back;
create unique index pass_use_day on pass_use (pass_id, day, day_number) where not given_back;
create unique index pass_use_seat on pass_use (pass_id, screening_id, seat_number) where ended_at is null;

-- What a basket will be ordered with.
alter table basket
  add column discount_code_id uuid references discount_code (id),
  add column voucher_ids uuid[] not null default '{}',
  add column pass_ids uuid[] not null default '{}';

alter table "order" drop constraint order_way_check,
  add constraint order_way_check check (way in ('free', 'counter', 'voucher', 'invoice'));
