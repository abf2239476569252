-- What somebody stars of an edition, and the plan they made of it (docs/rules/my-festival.md). Nobody's name is here.
create table visit_plan (
  id uuid primary key,
  edition_id uuid not null references edition (id),
  token text not null unique,
  share_token text not null unique,
  language text not null,
  -- core/audience/plan/visit-plan.ts has the shapes.
  terms jsonb not null,
  held jsonb not null default '[]',
  planned jsonb not null default '[]',
  -- How many letters with the private link were asked for.
  letters integer not null default 0 check (letters >= 0),
  used_on date not null,
  version bigint not null default 1
);
create index visit_plan_edition on visit_plan (edition_id);
create index visit_plan_used on visit_plan (used_on);

create table visit_star (
  plan_id uuid not null references visit_plan (id) on delete cascade,
  film_id uuid not null references film (id) on delete cascade,
  rating smallint not null check (rating between 1 and 5),
  -- In the order in which they were starred.
  position integer not null,
  primary key (plan_id, film_id)
);
create index visit_star_film on visit_star (film_id, plan_id);

-- How many plans of those that are deleted starred both of two films.
create table film_pair_stars (
  edition_id uuid not null references edition (id),
  one_id uuid not null references film (id) on delete cascade,
  other_id uuid not null references film (id) on delete cascade,
  plans integer not null check (plans > 0),
  primary key (edition_id, one_id, other_id),
  check (one_id < other_id)
);
create index film_pair_stars_other on film_pair_stars (other_id);
create index film_pair_stars_one on film_pair_stars (one_id);

alter table letter
  add column visit_plan_id uuid references visit_plan (id) on delete cascade,
  drop constraint letter_about,
  add constraint letter_about
    check (num_nonnulls(order_id, wish_list_id, waiting_id, sign_up_id, subscriber_id, mailing_id, visit_plan_id) = 1);
create index letter_visit_plan on letter (visit_plan_id) where visit_plan_id is not null;
