-- Accreditation of the press, its private links and its list (docs/rules/press.md).
create table accreditation_terms (
  edition_id uuid primary key references edition (id),
  is_open boolean not null,
  closes_on date,
  link_days integer not null check (link_days between 0 and 365),
  pass_product_id uuid references pass_product (id)
);

create table accreditation (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  name text not null,
  outlet text not null,
  role text not null,
  email text not null,
  -- The address as it is told from others.
  mailbox text not null,
  language text not null,
  languages text[] not null,
  link text not null,
  message text not null,
  state text not null default 'pending' check (state in ('pending', 'approved', 'declined', 'withdrawn')),
  asked_at timestamptz not null,
  -- The words of consent to letters to the press, and the page they stood on.
  consent_text text,
  consent_page text,
  pass_id uuid references pass (id),
  check ((consent_text is null) = (consent_page is null))
);
create index accreditation_edition on accreditation (edition_id, asked_at desc);
create index accreditation_mailbox on accreditation (edition_id, mailbox);
create index accreditation_pass on accreditation (pass_id) where pass_id is not null;

create table accreditation_decision (
  id bigint generated always as identity primary key,
  accreditation_id uuid not null references accreditation (id) on delete cascade,
  state text not null check (state in ('pending', 'approved', 'declined', 'withdrawn')),
  note text not null,
  at timestamptz not null,
  by text not null
);
create index accreditation_decision_of on accreditation_decision (accreditation_id, id desc);

create table press_link (
  -- SHA-256 of the secret in the address.
  digest bytea primary key check (length(digest) = 32),
  accreditation_id uuid not null references accreditation (id) on delete cascade,
  made_at timestamptz not null
);
create index press_link_of on press_link (accreditation_id);

create table press_contact (
  id uuid primary key,
  name text not null,
  outlet text not null,
  email text not null,
  mailbox text not null unique,
  language text not null,
  tags text[] not null,
  -- Why the festival may write to them.
  ground text not null,
  comes_from text not null check (comes_from in ('accreditation', 'staff')),
  added_at timestamptz not null,
  added_by text not null,
  removed_at timestamptz
);
create index press_contact_removed on press_contact (removed_at) where removed_at is not null;

alter table subscription
  drop constraint subscription_kind_check,
  add constraint subscription_kind_check check (kind in ('festival', 'section', 'film', 'press'));

alter table press_kit add column early_for_accredited boolean not null default false;

alter table letter
  add column accreditation_id uuid references accreditation (id) on delete cascade,
  drop constraint letter_about,
  add constraint letter_about
    check (num_nonnulls(order_id, wish_list_id, waiting_id, sign_up_id, subscriber_id, mailing_id, visit_plan_id,
      accreditation_id) = 1);
create index letter_accreditation on letter (accreditation_id) where accreditation_id is not null;
