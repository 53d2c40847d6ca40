-- A qualification may ask for a number of units from a group, not credit. A group may have units that we do not know of.
alter table unit_group add column minimum_units smallint;
alter table unit_group add column complete boolean not null default true;
alter table unit_group add column position smallint not null default 0;
alter table unit_group_member add column position smallint not null default 0;

-- Which title a qualification is, is our judgement where no source says it.
alter table qualification add column title_judged boolean not null default false;
-- The operational end that was told; another one is told when it comes.
alter table qualification add column end_told date;

create index qualification_words on qualification using gin (lower(title) gin_trgm_ops);
create index qualification_title_code on qualification (title_code) where title_code is not null;
create index qualification_successor on qualification (successor) where successor is not null;
create index qualification_end on qualification (operational_end) where operational_end is not null;
create index unit_words on unit using gin (lower(title) gin_trgm_ops);

-- What the seed brought once: authors may have taken it away since.
create table register_seed (
  item      text primary key,
  seeded_at timestamptz not null
);
