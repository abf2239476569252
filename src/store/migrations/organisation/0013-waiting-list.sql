-- People who wait for seats of a screening that is sold out (docs/rules/waiting-list.md).
create table waiting_request (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  screening_id uuid not null references screening (id),
  allocation_id uuid not null references allocation (id),
  -- Lines of price and quantity, all of the allocation's kind (core/boxoffice/wish-list.ts).
  party jsonb not null,
  quantity integer not null check (quantity > 0),
  token text not null unique,
  email text not null,
  -- The address as it is told from others: one has one request on a list.
  mailbox text not null,
  language text not null,
  asked_at timestamptz not null,
  state text not null default 'unconfirmed' check (state in ('unconfirmed', 'waiting', 'offered', 'ended')),
  -- The place, by list, from the confirmation on.
  number integer check (number > 0),
  skips integer not null default 0 check (skips between 0 and 3),
  -- An offer: the basket that holds its seats, and until when it stands.
  basket_id uuid unique references basket (id),
  offered_until timestamptz,
  ended text check (ended in ('taken', 'declined', 'lapsed', 'left', 'removed', 'closed')),
  ended_at timestamptz,
  ended_by text,
  ended_why text not null default '',
  unique (allocation_id, number),
  check (state = 'unconfirmed' or state = 'ended' or number is not null),
  check (state <> 'offered' or (basket_id is not null and offered_until is not null)),
  check ((state = 'ended') = (ended is not null and ended_at is not null))
);
create unique index waiting_request_once on waiting_request (allocation_id, mailbox) where state <> 'ended';
create index waiting_request_live on waiting_request (allocation_id, number) where state in ('waiting', 'offered');
create index waiting_request_edition on waiting_request (edition_id, mailbox);

-- Free seats of an allocation that people wait for are offered to them, and sold to nobody else.
alter table allocation add column awaited boolean not null default false;

alter table letter add column waiting_id uuid references waiting_request (id) on delete cascade,
  add constraint letter_about check (num_nonnulls(order_id, wish_list_id, waiting_id) = 1);
create index letter_waiting_request on letter (waiting_id) where waiting_id is not null;
