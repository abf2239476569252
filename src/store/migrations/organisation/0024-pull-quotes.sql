-- Words of articles that stand beside a film, on the words of the document (docs/rules/pull-quotes.md).
create table pull_quote (
  id uuid primary key default gen_random_uuid(),
  press_entry_id uuid not null references press_entry (id),
  text text not null,
  -- core/press/find-quote.ts: [{ start, end }]
  spans jsonb not null,
  translations jsonb not null default '{}',
  translated_by text not null default '',
  stars_given numeric(3, 1),
  stars_of integer,
  placed boolean not null default false,
  made_at timestamptz not null,
  made_by text not null,
  check ((stars_given is null) = (stars_of is null))
);
create index pull_quote_entry on pull_quote (press_entry_id);

create trigger grow_public_version after insert or update or delete on pull_quote
  for each statement execute function grow_public_version();
