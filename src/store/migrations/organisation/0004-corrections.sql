-- What people say a document says, against its reader or beside it. Kept apart from the claims, which every re-reading
-- replaces; in the order in which they were made.

create table correction (
  id uuid primary key default gen_random_uuid(),
  document_id uuid not null references document (id) on delete cascade,
  field text not null,
  span_start integer not null,
  span_end integer not null check (span_end > span_start),
  -- Null: these words do not say it.
  value jsonb,
  number integer not null,
  made_at timestamptz not null,
  made_by text not null,
  unique (document_id, number)
);
