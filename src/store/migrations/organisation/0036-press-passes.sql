-- For whom of the press a pass was made: their seats stay known when it has ended and they have another, or none
-- (docs/rules/press.md#press-seats).
alter table pass add column accreditation_id uuid references accreditation (id) on delete set null;
update pass set accreditation_id = a.id from accreditation a where a.pass_id = pass.id;
create index pass_accreditation on pass (accreditation_id) where accreditation_id is not null;
