-- Gifts that are given every month until they are ended (docs/rules/appeals.md#monthly-gifts).
alter table campaign add column takes_monthly boolean not null default false;

create table monthly_gift (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  amount integer not null check (amount > 0),
  currency text not null,
  name text not null,
  email text not null,
  language text not null,
  shown_name text not null,
  -- The secret in the address of its page.
  token text not null unique,
  state text not null check (state in ('promised', 'running', 'ended')),
  -- Of the month, on which the first gift came.
  day integer check (day between 1 and 31),
  -- By the clock of the edition.
  next_on date,
  promised_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  why_ended text check (why_ended in ('giver', 'desk', 'appeal-over', 'not-paid', 'disputed')),
  check ((state = 'running') = (next_on is not null)),
  check ((state = 'ended') = (ended_at is not null and ended_by is not null and why_ended is not null))
);
create index monthly_gift_due on monthly_gift (next_on) where state = 'running';
create index monthly_gift_campaign on monthly_gift (campaign_id);

-- A month is asked for once, whoever asks: the key sees to it.
alter table gift
  add column monthly_gift_id uuid references monthly_gift (id),
  add column month date check (extract(day from month) = 1),
  add check ((monthly_gift_id is null) = (month is null));
create unique index gift_month on gift (monthly_gift_id, month) where monthly_gift_id is not null;

-- The card of an earlier payment, charged once more without its owner.
alter table payment
  drop constraint payment_kind_check,
  add constraint payment_kind_check check (kind in ('checkout', 'intent', 'kept-card')),
  add column card_of uuid references payment (id),
  add check (card_of is null or kind = 'kept-card');
