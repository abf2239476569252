-- How items are to be shown, and what stays where it stands: what the timetable is asked (docs/rules/timetable.md#asking).
create table showing (
  programme_item_id uuid primary key references programme_item (id) on delete cascade,
  edition_id uuid not null references edition (id),
  -- By screening kind (core/programme/showing.ts), as are discussions and print.
  wanted jsonb not null,
  introduction_minutes integer not null check (introduction_minutes >= 0),
  discussions jsonb not null,
  apart_minutes integer not null check (apart_minutes >= 0),
  -- Minutes from the midnight of the festival day.
  starts_from integer,
  starts_until integer,
  press text not null check (press in ('before', 'after', 'anywhere')),
  premiere boolean not null,
  gala boolean not null,
  demand integer check (demand >= 0),
  print jsonb,
  check ((starts_from is null) = (starts_until is null) and (starts_from is null or starts_from < starts_until))
);
create index showing_edition on showing (edition_id);

create table screening_pin (
  screening_id uuid primary key references screening (id) on delete cascade
);
