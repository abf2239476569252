-- Letters to the audience (docs/rules/newsletter.md).
create table subscriber (
  id uuid primary key,
  email text not null,
  -- The address as it is told from others.
  mailbox text not null unique,
  name text not null default '',
  language text not null,
  token text not null unique,
  confirmed_at timestamptz not null,
  left_at timestamptz
);
create index subscriber_left on subscriber (left_at) where left_at is not null;

create table subscription (
  subscriber_id uuid not null references subscriber (id) on delete cascade,
  kind text not null check (kind in ('festival', 'section', 'film')),
  section_id uuid references section (id) on delete cascade,
  film_id uuid references film (id) on delete cascade,
  city text not null default '',
  check ((kind = 'section') = (section_id is not null)),
  check ((kind = 'film') = (film_id is not null)),
  unique nulls not distinct (subscriber_id, kind, section_id, film_id)
);
create index subscription_film on subscription (film_id) where film_id is not null;
create index subscription_section on subscription (section_id) where section_id is not null;

-- Every try to sign up; a confirmed one is the proof of consent.
create table newsletter_sign_up (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  token text not null unique,
  email text not null,
  mailbox text not null,
  name text not null default '',
  language text not null,
  -- core/audience/newsletter/topic.ts has the shape.
  topics jsonb not null,
  asked_at timestamptz not null,
  shown_text text not null,
  page text not null,
  confirmed_at timestamptz,
  subscriber_id uuid references subscriber (id) on delete cascade,
  check ((confirmed_at is null) = (subscriber_id is null))
);
create index newsletter_sign_up_mailbox on newsletter_sign_up (mailbox, asked_at) where confirmed_at is null;
create index newsletter_sign_up_subscriber on newsletter_sign_up (subscriber_id) where subscriber_id is not null;
create index newsletter_sign_up_open on newsletter_sign_up (asked_at) where confirmed_at is null;

create table suppressed_mailbox (
  -- SHA-256 of the mailbox: what is left of it after a deletion on request.
  digest bytea primary key check (length(digest) = 32),
  email text not null,
  why text not null check (why in ('bounce', 'complaint', 'staff')),
  told text not null default '',
  at timestamptz not null
);

create table mailing (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  subject jsonb not null,
  -- core/audience/newsletter/block.ts and segment.ts have the shapes.
  blocks jsonb not null,
  segment jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'scheduled', 'sending', 'sent', 'stopped')),
  due_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz,
  -- No letters are claimed before: so the rate is kept by all processes together.
  next_claim_at timestamptz,
  made_at timestamptz not null,
  made_by text not null,
  version bigint not null default 1,
  check (state <> 'scheduled' or due_at is not null),
  check (state not in ('sending', 'sent') or started_at is not null)
);
create index mailing_edition on mailing (edition_id, made_at desc);
create index mailing_live on mailing (due_at) where state in ('scheduled', 'sending');

create table mailing_recipient (
  id uuid primary key default gen_random_uuid(),
  mailing_id uuid not null references mailing (id) on delete cascade,
  -- Null once everything about the reader was deleted.
  subscriber_id uuid references subscriber (id) on delete set null,
  email text not null,
  name text not null,
  language text not null,
  -- 122 random bits: in the Message-ID, the sender of the envelope and the link to leave by.
  token text not null unique default replace(gen_random_uuid()::text, '-', ''),
  state text not null default 'due'
    check (state in ('due', 'claimed', 'handed-over', 'sent', 'refused', 'in-doubt', 'left-out')),
  claim uuid,
  claimed_until timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  sent_at timestamptz,
  last_error text not null default '',
  bounced_at timestamptz,
  bounce text check (bounce in ('hard', 'soft')),
  complained_at timestamptz,
  left_at timestamptz,
  unique (mailing_id, subscriber_id),
  check (state not in ('claimed', 'handed-over') or (claim is not null and claimed_until is not null))
);
create index mailing_recipient_due on mailing_recipient (mailing_id, next_attempt_at) where state = 'due';
create index mailing_recipient_claimed on mailing_recipient (mailing_id, claimed_until)
  where state in ('claimed', 'handed-over');
create index mailing_recipient_subscriber on mailing_recipient (subscriber_id) where subscriber_id is not null;

alter table letter
  add column sign_up_id uuid references newsletter_sign_up (id) on delete cascade,
  add column subscriber_id uuid references subscriber (id) on delete cascade,
  add column mailing_id uuid references mailing (id) on delete cascade,
  add column edition_id uuid references edition (id),
  drop constraint letter_about,
  add constraint letter_about
    check (num_nonnulls(order_id, wish_list_id, waiting_id, sign_up_id, subscriber_id, mailing_id) = 1);
create index letter_sign_up on letter (sign_up_id) where sign_up_id is not null;
create index letter_subscriber on letter (subscriber_id) where subscriber_id is not null;
create index letter_mailing on letter (mailing_id) where mailing_id is not null;

-- Whoever holds tickets may do without the letter on the day (docs/rules/orders.md#reminders).
alter table "order" add column reminds boolean not null default true;
