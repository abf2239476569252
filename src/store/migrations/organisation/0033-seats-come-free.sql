-- Tells every process when seats of an allocation that had none left come free (docs/rules/holds.md#sold-out).
create function tell_seats_free() returns trigger language plpgsql as $$
begin
  perform pg_notify('seats_free', new.screening_id || ' ' || new.kind);
  return null;
end $$;

create trigger seats_free after update on allocation
  for each row when (
    (old.awaited or old.capacity - old.held - old.sold - old.blocked <= 0)
    and not new.awaited and new.capacity - new.held - new.sold - new.blocked > 0
  ) execute function tell_seats_free();
