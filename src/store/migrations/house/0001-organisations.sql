-- What all organisations of one installation share. Runs inside schema `house`.
create table organisation (
  slug text primary key check (slug ~ '^[a-z][a-z0-9-]{0,39}$'),
  name text not null check (name <> ''),
  created_at timestamptz not null default now()
);

-- Which organisation (and edition) answers under a host name; without a row the only organisation answers.
create table host_name (
  host text primary key,
  organisation text not null references organisation (slug),
  edition_slug text
);
