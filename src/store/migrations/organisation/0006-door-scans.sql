-- The door without a network: every scan that devices kept, what it adds up to, and going out and coming back.
create table door_scan (
  device text not null,
  -- Counted by the device from 1; the pair is the scan, however often it is sent.
  sequence integer not null check (sequence > 0),
  -- Null: no ticket of ours.
  ticket_id uuid references ticket (id),
  screening_id uuid not null references screening (id),
  act text not null check (act in ('in', 'out', 'undo', 'refused')),
  -- What the device told (docs/rules/door.md#without-a-network).
  answer text not null,
  door text not null,
  -- On the device's clock, and the same moment on the house's.
  device_at timestamptz not null,
  at timestamptz not null,
  received_at timestamptz not null,
  by text not null,
  undoes_device text,
  undoes_sequence integer,
  primary key (device, sequence),
  check ((act = 'undo') = (undoes_device is not null and undoes_sequence is not null)),
  check (act = 'refused' or ticket_id is not null)
);
create index door_scan_ticket on door_scan (ticket_id);
create index door_scan_screening on door_scan (screening_id, received_at);

-- An admission is what the scans of its ticket add up to: the entry that stands, and since when its holder is outside.
alter table admission add column device text, add column sequence integer, add column left_at timestamptz;
update admission set device = gen_random_uuid()::text, sequence = 1;
insert into door_scan (device, sequence, ticket_id, screening_id, act, answer, door, device_at, at, received_at, by)
  select device, sequence, ticket_id, screening_id, 'in', 'admitted', door, at, at, at, by from admission;
alter table admission alter column device set not null, alter column sequence set not null;

create trigger only_added_to before update or delete or truncate on door_scan
  for each statement execute function refuse_change();

-- Whether holders may go out and come back; screenings without a row: none.
create table door_rule (
  screening_id uuid primary key references screening (id),
  re_entry text not null check (re_entry in ('none', 'stamp')),
  set_at timestamptz not null,
  set_by text not null
);
