-- What people said of names that rules leave open: one or two. People by id, companies by key (core/film/match-companies.ts).
create table same_or_not (
  kind text not null check (kind in ('person', 'company')),
  one text not null,
  other text not null,
  is_same boolean not null,
  said_by text not null,
  said_at timestamptz not null,
  primary key (kind, one, other),
  check (one collate "C" < other collate "C")
);

-- The record that stands for all that people said are one person. Credits keep their own person, so that "one" can be taken back.
alter table person add column same_as uuid references person (id);
create index person_same_as on person (same_as) where same_as is not null;

-- Keys fold these letters too from now on.
update person set match_key = replace(translate(match_key, 'ıðħ', 'idh'), 'þ', 'th') where match_key ~ '[ıðħþ]';
