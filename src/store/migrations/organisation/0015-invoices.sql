-- Invoices and credit notes, numbered without holes (docs/rules/invoices.md).
create table invoice_issuer (
  -- One for the organisation.
  is_issuer boolean primary key default true check (is_issuer),
  name text not null,
  address text not null,
  country text not null,
  tax_number text not null default '',
  vat_number text not null default '',
  email text not null default '',
  note jsonb not null default '{}',
  -- Rates of its own, before those that the house knows (core/boxoffice/vat.ts).
  rates jsonb not null default '[]',
  invoice_series text not null check (invoice_series ~ '^[A-Z0-9]{1,8}$'),
  credit_series text not null check (credit_series ~ '^[A-Z0-9]{1,8}$'),
  check (invoice_series <> credit_series)
);

-- The row is locked until the transaction that took a number ends: it is kept, or nobody had it.
create table invoice_series (
  series text not null,
  year integer not null,
  last integer not null check (last > 0),
  primary key (series, year)
);

create table invoice (
  id uuid primary key default gen_random_uuid(),
  series text not null,
  year integer not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('invoice', 'credit-note')),
  order_id uuid not null references "order" (id),
  refers_to uuid references invoice (id),
  issued_at timestamptz not null,
  issued_by text not null,
  currency text not null,
  -- What was invoiced, or given back: both above 0.
  total integer not null check (total > 0),
  -- The tickets and products it is about.
  subjects uuid[] not null check (cardinality(subjects) > 0),
  -- Issuer, recipient, lines and parts of VAT, as they were.
  document jsonb not null,
  unique (series, year, number),
  foreign key (series, year) references invoice_series (series, year),
  check ((kind = 'credit-note') = (refers_to is not null))
);
create unique index invoice_of_order on invoice (order_id) where kind = 'invoice';
create index invoice_order on invoice (order_id);
create trigger only_added_to before update or delete or truncate on invoice
  for each statement execute function refuse_change();
