-- Rehearsals of a sale (docs/rules/rehearsal.md): their certificates, figures alone.
create table rehearsal (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  rehearsed_at timestamptz not null,
  by text not null,
  -- core/boxoffice/rehearsal/figures.ts has the shape.
  figures jsonb not null
);
create index rehearsal_edition on rehearsal (edition_id, rehearsed_at desc);
