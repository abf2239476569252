-- Editions, places, what is shown when, and what the public knows of it.
create table edition (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  name text not null check (name <> ''),
  city text not null default '',
  country text not null check (country ~ '^[A-Z]{2}$'),
  tagline jsonb not null default '{}',
  about jsonb not null default '{}',
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  time_zone text not null,
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  languages text[] not null check (cardinality(languages) > 0),
  day_turns_at time not null default '05:00',
  stage text not null default 'intake' check (stage in ('intake', 'programming', 'on-sale', 'running', 'over')),
  sale_opens_at timestamptz,
  hold_minutes integer not null default 15 check (hold_minutes between 1 and 240),
  seats_per_screening integer not null default 10 check (seats_per_screening between 1 and 1000),
  released_version integer not null default 0,
  version bigint not null default 1
);

alter table document add foreign key (edition_id) references edition (id);

-- Films of an edition.
create table edition_film (
  edition_id uuid not null references edition (id),
  film_id uuid not null references film (id),
  primary key (edition_id, film_id)
);
create index edition_film_film on edition_film (film_id);

create table section (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  slug text not null,
  name jsonb not null,
  about jsonb not null default '{}',
  colour text not null default '#7a3b2e' check (colour ~ '^#[0-9a-f]{6}$'),
  position integer not null default 0,
  removed_at timestamptz,
  unique (edition_id, slug)
);

create table venue (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null check (name <> ''),
  address text not null default '',
  city text not null default '',
  country text not null check (country ~ '^[A-Z]{2}$'),
  latitude double precision,
  longitude double precision,
  other_names text[] not null default '{}',
  access text not null default '',
  removed_at timestamptz
);

create table screen (
  id uuid primary key default gen_random_uuid(),
  venue_id uuid not null references venue (id),
  slug text not null,
  name text not null check (name <> ''),
  capacity integer not null check (capacity > 0),
  wheelchair_places integer not null default 0 check (wheelchair_places between 0 and capacity),
  formats text[] not null default '{DCP}',
  turnaround_minutes integer not null default 20 check (turnaround_minutes >= 0),
  removed_at timestamptz,
  unique (venue_id, slug)
);

create table opening_window (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  screen_id uuid not null references screen (id),
  opens timestamptz not null,
  closes timestamptz not null check (closes > opens)
);
create index opening_window_edition on opening_window (edition_id);

create table programme_item (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  slug text not null,
  section_id uuid references section (id),
  title jsonb not null default '{}',
  about jsonb not null default '{}',
  removed_at timestamptz,
  unique (edition_id, slug)
);

create table programme_item_film (
  programme_item_id uuid not null references programme_item (id),
  film_id uuid not null references film (id),
  position integer not null,
  primary key (programme_item_id, position)
);
create index programme_item_film_film on programme_item_film (film_id);

create table guest (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  name text not null check (name <> ''),
  role text not null default '',
  film_ids uuid[] not null default '{}',
  arrives timestamptz,
  leaves timestamptz,
  removed_at timestamptz
);

-- The draft timetable.
create table screening (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  programme_item_id uuid not null references programme_item (id),
  screen_id uuid not null references screen (id),
  starts_at timestamptz not null,
  film_minutes integer not null check (film_minutes > 0),
  introduction_minutes integer not null default 0 check (introduction_minutes >= 0),
  discussion_minutes integer not null default 0 check (discussion_minutes >= 0),
  kind text not null default 'public' check (kind in ('public', 'press-and-industry', 'school')),
  languages text[] not null default '{}',
  subtitles text[] not null default '{}',
  guest_ids uuid[] not null default '{}',
  notes jsonb not null default '{}',
  cancelled boolean not null default false,
  removed_at timestamptz,
  version bigint not null default 1
);
create index screening_edition on screening (edition_id, starts_at);

-- What the public knows since the last release: same screenings, their public place.
create table released_screening (
  id uuid primary key references screening (id),
  edition_id uuid not null references edition (id),
  programme_item_id uuid not null references programme_item (id),
  screen_id uuid not null references screen (id),
  starts_at timestamptz not null,
  film_minutes integer not null,
  introduction_minutes integer not null,
  discussion_minutes integer not null,
  kind text not null,
  languages text[] not null,
  subtitles text[] not null,
  guest_ids uuid[] not null,
  notes jsonb not null,
  cancelled boolean not null,
  sequence integer not null,
  last_modified timestamptz not null,
  -- Taken out of the timetable after a release: pages leave it out, feeds tell it as cancelled.
  withdrawn boolean not null default false
);
create index released_screening_edition on released_screening (edition_id, starts_at);

-- Every released version with its told differences and the whole timetable as it was.
create table release (
  edition_id uuid not null references edition (id),
  version integer not null,
  released_at timestamptz not null,
  released_by text not null,
  note text not null default '',
  changes jsonb not null,
  screenings jsonb not null,
  primary key (edition_id, version)
);

create table screening_proposal (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  document_id uuid not null references document (id) on delete cascade,
  film_id uuid not null references film (id),
  stated_date text not null,
  stated_time text,
  venue_name text not null default '',
  notes text not null default '',
  guest_names text[] not null default '{}',
  screen_id uuid references screen (id),
  state text not null default 'open' check (state in ('open', 'accepted', 'declined')),
  screening_id uuid references screening (id)
);
create index screening_proposal_edition on screening_proposal (edition_id, state);

create table news (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null references edition (id),
  slug text not null,
  title jsonb not null,
  body jsonb not null,
  published_at timestamptz,
  removed_at timestamptz,
  unique (edition_id, slug)
);

-- One number that grows with every change a public page can show: pages are kept in memory by it.
create table public_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into public_version (version) values (1);

create function grow_public_version() returns trigger language plpgsql as $$
begin
  update public_version set version = version + 1;
  return null;
end $$;

do $$
declare watched text;
begin
  foreach watched in array array['edition', 'section', 'venue', 'screen', 'film', 'person', 'credit', 'press_entry',
    'programme_item', 'programme_item_film', 'guest', 'released_screening', 'news'] loop
    execute format('create trigger grow_public_version after insert or update or delete on %I
      for each statement execute function grow_public_version()', watched);
  end loop;
end $$;
