-- What people want to see of an edition, before its sale opens (docs/rules/wish-lists.md).
create table wish_list (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  token text not null unique,
  language text not null,
  -- core/boxoffice/wish-list.ts has the shape.
  wishes jsonb not null default '[]',
  made_at timestamptz not null,
  changed_at timestamptz not null,
  version bigint not null default 1,
  -- The house holds it at its turn and writes there; emptied once the letter is sent.
  email text,
  -- A digest of the address: one has one such list.
  mailbox bytea,
  place_id uuid unique references waiting_place (id),
  answer jsonb,
  answered_at timestamptz,
  basket_id uuid references basket (id),
  unique (edition_id, mailbox),
  check (basket_id is null or answered_at is not null)
);
create index wish_list_edition on wish_list (edition_id);
create index wish_list_due on wish_list (edition_id) where mailbox is not null and answered_at is null;

-- What remains of lists that are deleted: numbers.
create table screening_demand (
  screening_id uuid primary key references screening (id),
  edition_id uuid not null references edition (id),
  first_wishes integer not null check (first_wishes >= 0),
  lists integer not null check (lists >= first_wishes),
  seats integer not null check (seats >= lists)
);
create index screening_demand_edition on screening_demand (edition_id);

-- How many lists want to see both of two things.
create table item_pair_demand (
  edition_id uuid not null references edition (id),
  one_id uuid not null references programme_item (id),
  other_id uuid not null references programme_item (id),
  lists integer not null check (lists > 0),
  primary key (one_id, other_id),
  check (one_id < other_id)
);
create index item_pair_demand_edition on item_pair_demand (edition_id);

alter table letter alter column order_id drop not null,
  add column wish_list_id uuid references wish_list (id) on delete cascade;
create index letter_wish_list on letter (wish_list_id) where wish_list_id is not null;
