-- Of a key that came with an export only the public half is here: it tells tickets and signs none
-- (docs/rules/ticket-code.md#keys).
alter table ticket_key alter column private_key drop not null;
