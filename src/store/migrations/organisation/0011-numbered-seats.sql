-- Numbered seats (docs/rules/seat-maps.md): the maps of screens, whose each place of a screening is, and who has it.

-- Every map that a screen ever had. Screenings keep the one they were opened with.
create table seat_map (
  id uuid primary key default gen_random_uuid(),
  screen_id uuid not null references screen (id),
  version integer not null check (version > 0),
  map jsonb not null,
  drawn_at timestamptz not null,
  drawn_by text not null,
  unique (screen_id, version)
);
create trigger only_added_to before update or delete or truncate on seat_map
  for each statement execute function refuse_change();

-- Null: free seating.
alter table screen add column seat_map_id uuid references seat_map (id);

-- The screen and the map that a screening's seats were opened for.
alter table screening_seats
  add column screen_id uuid references screen (id),
  add column seat_map_id uuid references seat_map (id);
update screening_seats set screen_id = released_screening.screen_id
from released_screening where released_screening.id = screening_id;

-- The places of a screening with numbered seats, each in one allocation.
create table screening_place (
  screening_id uuid not null references screening_seats (screening_id),
  place text not null,
  allocation_id uuid not null references allocation (id),
  primary key (screening_id, place),
  unique (allocation_id, place, screening_id)
);

-- Those that somebody has: in a basket, with a ticket, or blocked where neither. Changed only while the allocation is locked.
create table taken_place (
  screening_id uuid not null,
  place text not null,
  allocation_id uuid not null,
  hold_id uuid references hold (id),
  ticket_id uuid unique references ticket (id),
  -- Whatever happens at the same moment: nobody has a place that somebody else has.
  constraint taken_once primary key (screening_id, place),
  constraint taken_of_its_allocation foreign key (allocation_id, place, screening_id)
    references screening_place (allocation_id, place, screening_id),
  constraint taken_by_one check (num_nonnulls(hold_id, ticket_id) <= 1)
);
create index taken_place_hold on taken_place (hold_id) where hold_id is not null;

-- What baskets and tickets say, also after the place was given back; null with free seating.
alter table hold add column places text[], add constraint hold_place_each check (cardinality(places) = quantity);
alter table ticket add column place text;

-- Which places were moved, blocked or used again.
alter table seat_move add column places text[] not null default '{}';

create function places_add_up() returns trigger language plpgsql as $$
declare
  seats integer;
  places integer;
begin
  execute format('select a.capacity, (select count(*) from %1$I.screening_place p where p.allocation_id = a.id)
    from %1$I.allocation a join %1$I.screening_seats s on s.screening_id = a.screening_id
    where a.id = $1 and s.seat_map_id is not null', tg_table_schema)
    into seats, places using new.id;
  if seats is distinct from places then
    raise exception using errcode = 'check_violation', constraint = 'places_add_up', message = format(
      'Allocation %s has %s seats and %s places (places_add_up)', new.id, seats, places);
  end if;
  return null;
end $$;

-- At the end of the transaction, and only where capacities change: holding and selling do not pay for it.
create constraint trigger places_add_up after insert or update of capacity on allocation
  deferrable initially deferred for each row execute function places_add_up();
