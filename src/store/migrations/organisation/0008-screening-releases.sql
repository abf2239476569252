-- A screening may say itself when its seats go to others; that then stands in place of what its edition says, even
-- where it is nothing at all.
alter table screening_seats add column own_releases boolean not null default false;

create table screening_seat_release (
  screening_id uuid not null references screening_seats (screening_id),
  what text not null check (what in
    ('public', 'press', 'guests', 'pass-holders', 'sponsors', 'wheelchair', 'companion', 'standby', 'no-shows')),
  to_kind text not null check (to_kind in
    ('public', 'press', 'guests', 'pass-holders', 'sponsors', 'wheelchair', 'companion', 'standby')),
  minutes_before integer not null check (minutes_before between 0 and 43200),
  primary key (screening_id, what),
  check (what <> to_kind)
);
