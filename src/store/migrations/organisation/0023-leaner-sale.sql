-- What every order of a sale costs the tables, without keys that tell nothing new.

-- A code holds its ticket's id (docs/rules/ticket-code.md), which is unique; tickets are looked up by id and by number.
alter table ticket drop constraint ticket_code_key;

-- Unique among those that have one. Most have none, and keeping nothing in order costs as much as keeping something.
alter table ticket drop constraint ticket_replaces_key;
create unique index ticket_replaces on ticket (replaces) where replaces is not null;
alter table "order" drop constraint order_basket_id_key;
create unique index order_basket on "order" (basket_id) where basket_id is not null;

-- The seat is in an allocation of the very screening that the ticket is for: one key in the place of two that did not say so.
alter table allocation add constraint allocation_of_screening unique (id, screening_id);
alter table ticket drop constraint ticket_allocation_id_fkey, drop constraint ticket_screening_id_fkey,
  add constraint ticket_in_allocation foreign key (allocation_id, screening_id) references allocation (id, screening_id);
