-- The waiting room of a sale: who comes before the hour is shuffled with a seed that was committed to.
create table waiting_room (
  edition_id uuid primary key references edition (id),
  seed bytea not null check (octet_length(seed) = 32),
  commitment text not null check (commitment = encode(sha256(seed), 'hex')),
  committed_at timestamptz not null,
  key bytea not null check (octet_length(key) = 32),
  places integer not null check (places between 0 and 10000),
  seconds integer not null check (seconds between 5 and 3600),
  doors_minutes integer not null check (doors_minutes between 5 and 1440),
  visit_minutes integer not null check (visit_minutes between 5 and 240),
  places_per_address integer not null check (places_per_address between 1 and 10000),
  work_bits integer not null check (work_bits between 8 and 26),
  last_place integer not null default 0 check (last_place >= 0),
  drawn_at timestamptz,
  ended_at timestamptz
);

-- How fast the line moves, from when on: everything about turns follows from these lines.
create table waiting_pace (
  edition_id uuid not null references waiting_room (edition_id),
  at timestamptz not null,
  admitted integer not null check (admitted >= 0),
  places integer not null check (places >= 0),
  seconds integer not null check (seconds > 0),
  primary key (edition_id, at)
);

create table waiting_place (
  id uuid primary key,
  edition_id uuid not null references waiting_room (edition_id),
  came_at timestamptz not null,
  -- In the line, from 1; null before the draw.
  place integer check (place > 0),
  drawn boolean not null default false,
  question text not null unique,
  proof text not null check (proof in ('work', 'time')),
  -- A keyed hash of the address of the network; emptied after an hour.
  came_from bytea,
  unique (edition_id, place)
);
create index waiting_place_came_from on waiting_place (edition_id, came_from, came_at) where came_from is not null;

-- One person, one place: a keyed hash of the mailbox that buys, and from which place.
create table waiting_buyer (
  edition_id uuid not null references waiting_room (edition_id),
  mailbox bytea not null,
  place_id uuid not null unique references waiting_place (id),
  primary key (edition_id, mailbox)
);

-- A seed never changes, a draw is made once, and no place in the line is ever changed or taken out of it.
create function refuse_second_draw() returns trigger language plpgsql as $$
begin
  if new.seed <> old.seed or new.commitment <> old.commitment
    or (old.drawn_at is not null and new.drawn_at is distinct from old.drawn_at) then
    raise exception 'The draw of a waiting room is made once, with the seed that was committed to';
  end if;
  return new;
end $$;
create trigger drawn_once before update on waiting_room for each row execute function refuse_second_draw();

create function refuse_other_place() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'Nobody is taken out of a line';
  end if;
  if new.id <> old.id or new.came_at <> old.came_at
    or (old.place is not null and (new.place is distinct from old.place or new.drawn <> old.drawn)) then
    raise exception 'A place in a line is given once';
  end if;
  return new;
end $$;
create trigger place_kept before update or delete on waiting_place for each row execute function refuse_other_place();
create trigger only_added_to before update or delete or truncate on waiting_pace
  for each statement execute function refuse_change();
