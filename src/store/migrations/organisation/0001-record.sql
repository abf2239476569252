-- Documents, their claims, and the films they add up to. Runs inside the organisation's own schema.

-- For searching and sorting: lower case, without diacritics; the same folding as core/slug.ts.
create function folded(words text) returns text language sql immutable parallel safe as $$
  select replace(replace(replace(replace(translate(
    lower(regexp_replace(normalize(coalesce(words, ''), NFKD), '[\u0300-\u036f]', '', 'g') collate "und-x-icu"),
    'øłđðıħ', 'olddih'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
$$;

create table document (
  id uuid primary key default gen_random_uuid(),
  edition_id uuid not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  sha256 bytea not null,
  text text not null,
  kind text not null,
  language text not null,
  -- The facts chosen within this document alone.
  facts jsonb not null default '{}',
  -- Of a document that tells of several films: the span and the facts of each.
  entries jsonb not null default '[]',
  -- Which reader made the claims: a newer one may read again, settlements stay.
  reader text not null,
  received_at timestamptz not null,
  received_by text not null,
  removed_at timestamptz,
  unique (edition_id, sha256)
);

create table claim (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references document (id) on delete cascade,
  field text not null,
  value jsonb not null,
  quote text not null,
  span_start integer not null,
  span_end integer not null check (span_end >= span_start),
  rule text not null,
  position integer not null
);
create index claim_document on claim (document_id, position);

create table film (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  -- Chosen by docs/rules/choosing-a-fact.md from claims and settlements; kept so that pages need no re-choosing.
  facts jsonb not null,
  sources jsonb not null default '{}',
  conflicts jsonb not null default '[]',
  note jsonb not null default '{}',
  removed_at timestamptz,
  version bigint not null default 1
);

create table film_document (
  film_id uuid not null references film (id),
  document_id uuid not null references document (id) on delete cascade,
  -- Which of the document's entries; 0 too where it tells of one film.
  entry integer not null default 0,
  primary key (document_id, entry)
);
create index film_document_film on film_document (film_id);

create table settlement (
  film_id uuid not null references film (id),
  field text not null,
  value jsonb,
  settled_by text not null,
  settled_at timestamptz not null,
  primary key (film_id, field)
);

create table person (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  -- By diacritics-free, order-free key: docs/rules/choosing-a-fact.md#people.
  match_key text not null,
  -- From documents, by language.
  biography jsonb not null default '{}',
  -- From the desk: stands before the documents and outlives re-reading.
  settled jsonb not null default '{}'
);
create index person_match_key on person (match_key);

create table credit (
  film_id uuid not null references film (id),
  person_id uuid not null references person (id),
  role text not null,
  position integer not null,
  primary key (film_id, role, position)
);
create index credit_person on credit (person_id);

create table press_entry (
  id uuid primary key default gen_random_uuid(),
  film_id uuid not null references film (id),
  document_id uuid references document (id),
  kind text not null check (kind in ('review', 'interview', 'news')),
  title text not null,
  outlet text not null default '',
  author text not null default '',
  language text not null,
  url text not null default '',
  teaser jsonb not null default '{}',
  published boolean not null default false,
  removed_at timestamptz
);
create index press_entry_film on press_entry (film_id);
