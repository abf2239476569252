-- What a report said that came back about a letter of the outbox (docs/rules/newsletter.md#reports-that-come-back).
alter table letter
  add column returned text check (returned in ('hard', 'soft', 'complaint')),
  add column returned_at timestamptz,
  add column returned_told text not null default '',
  add constraint letter_returned check ((returned is null) = (returned_at is null));
