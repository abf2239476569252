-- The audience award: one vote with each ticket, secret until it is opened (docs/rules/audience-award.md).
create table award (
  edition_id uuid primary key references edition (id),
  closes_after_hours integer not null check (closes_after_hours >= 0),
  least_votes integer not null check (least_votes > 0),
  opened_at timestamptz,
  opened_by text not null default ''
);

create table ballot (
  ticket_id uuid primary key references ticket (id) on delete cascade,
  stars integer not null check (stars between 1 and 5),
  cast_at timestamptz not null,
  changed_at timestamptz not null
);
