-- What the press gets of a film (docs/rules/press.md).
create table press_kit (
  edition_id uuid not null references edition (id),
  film_id uuid not null references film (id),
  offered boolean not null,
  embargo_until timestamptz,
  early_for_accredited boolean not null,
  contact text not null,
  primary key (edition_id, film_id)
);
create index press_kit_film on press_kit (film_id);

create table still (
  id uuid primary key,
  film_id uuid not null references film (id),
  name text not null,
  media_type text not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  size integer not null check (size > 0),
  credit text not null,
  description jsonb not null,
  -- As it was sent, and a smaller JPEG for pages and paper.
  whole bytea not null,
  shown bytea not null,
  added_at timestamptz not null,
  added_by text not null,
  removed_at timestamptz
);
create index still_film on still (film_id);
