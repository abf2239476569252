-- Seats set aside: more allocations, seats that go to others at a stated time, and a ledger that adds up by constraint.
alter table allocation drop constraint allocation_kind_check, add constraint allocation_kind_check check (kind in
  ('public', 'press', 'guests', 'pass-holders', 'sponsors', 'wheelchair', 'companion', 'standby'));

alter table seat_move drop constraint seat_move_act_check, add constraint seat_move_act_check check (act in
  ('open', 'set', 'hold', 'release', 'lapse', 'sell', 'return', 'move', 'block', 'unblock', 'set-free', 'no-show',
   'late-comer'));

-- A ticket whose seat went to the standby line because nobody came; the money stays where it is.
alter table ticket add column released_at timestamptz;

-- What happens to seats that are set aside and not taken, so many minutes before a screening starts.
create table seat_release (
  edition_id uuid not null references edition (id),
  what text not null check (what in
    ('public', 'press', 'guests', 'pass-holders', 'sponsors', 'wheelchair', 'companion', 'standby', 'no-shows')),
  to_kind text not null check (to_kind in
    ('public', 'press', 'guests', 'pass-holders', 'sponsors', 'wheelchair', 'companion', 'standby')),
  minutes_before integer not null check (minutes_before between 0 and 43200),
  primary key (edition_id, what),
  check (what <> to_kind)
);

-- How many seats the ledger of a screening was opened for; its allocations add up to them, whoever writes.
create table screening_seats (
  screening_id uuid primary key references screening (id),
  seats integer not null check (seats >= 0)
);
insert into screening_seats select screening_id, sum(capacity) from allocation group by screening_id;

create function allocations_add_up() returns trigger language plpgsql as $$
declare
  screening uuid := case when tg_op = 'DELETE' then old.screening_id else new.screening_id end;
  allocated integer;
  there integer;
begin
  execute format('select coalesce(sum(capacity), 0) from %I.allocation where screening_id = $1', tg_table_schema)
    into allocated using screening;
  execute format('select seats from %I.screening_seats where screening_id = $1', tg_table_schema)
    into there using screening;
  if allocated is distinct from coalesce(there, 0) then
    raise exception using errcode = 'check_violation', constraint = 'allocations_add_up', message = format(
      'The allocations of screening %s add up to %s seats, not %s (allocations_add_up)', screening, allocated, there);
  end if;
  return null;
end $$;

-- At the end of the transaction, and only where capacities change: holding and selling do not pay for it.
create constraint trigger allocations_add_up after insert or delete or update of capacity on allocation
  deferrable initially deferred for each row execute function allocations_add_up();
create constraint trigger allocations_add_up after insert or delete or update of seats on screening_seats
  deferrable initially deferred for each row execute function allocations_add_up();
