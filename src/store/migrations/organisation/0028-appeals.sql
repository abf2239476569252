-- Appeals, gifts and their receipts (docs/rules/appeals.md).
create table campaign (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  slug text not null,
  title jsonb not null,
  story jsonb not null,
  -- In minor units of the edition's currency.
  goal integer not null check (goal > 0),
  -- The last day of the appeal, by the clock of the edition.
  ends_on date not null,
  suggested integer[] not null,
  is_published boolean not null,
  unique (edition_id, slug)
);

alter table order_product
  drop constraint order_product_kind_check,
  add constraint order_product_kind_check check (kind in ('pass', 'voucher', 'gift'));

create table gift (
  id uuid primary key references order_product (id),
  campaign_id uuid not null references campaign (id),
  -- On the appeal's page; empty: none.
  shown_name text not null
);
create index gift_campaign on gift (campaign_id);

-- The row is locked until the transaction that took a number ends: it is kept, or nobody had it.
create table gift_receipt_year (
  year integer primary key,
  last integer not null check (last > 0)
);

create table gift_receipt (
  gift_id uuid primary key references gift (id),
  year integer not null references gift_receipt_year (year),
  number integer not null check (number > 0),
  giver text not null,
  amount integer not null check (amount > 0),
  currency text not null,
  issued_at timestamptz not null,
  issued_by text not null,
  unique (year, number)
);
create trigger only_added_to before update or delete or truncate on gift_receipt
  for each statement execute function refuse_change();

-- Pages lead to appeals.
create trigger grow_public_version after insert or update or delete on campaign
  for each statement execute function grow_public_version();
