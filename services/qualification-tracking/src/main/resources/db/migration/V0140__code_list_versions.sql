-- Versions of a code list, the newest last. The program brings its own; those of the qualifications in between are made from
-- what the register of qualifications tells.
create table code_list_version (
  position   bigint generated always as identity primary key,
  list       text not null,
  version    text not null,
  title      text not null,
  valid_from date not null,
  source     text not null,
  columns    jsonb not null,
  rows       jsonb not null,
  brought    boolean not null,                     -- by the program
  made_at    timestamptz not null,
  unique (list, version)
);

-- A copy of the titles in the register of qualifications, from its events.
create table qualification_title (
  code        integer primary key,
  label       text not null,
  "group"     text not null,
  level       smallint,
  leadership  boolean not null,
  relevant    boolean not null,
  valid_from  date,
  valid_until date,
  version     bigint not null,
  listed      boolean not null default false        -- whether a version of the list has been made since it was told
);
create index qualification_title_waiting on qualification_title (code) where not listed;

-- Until now there was one version of the list. Replicas of the program before this one go on judging by it.
alter table revision add column qualifications_version text default '2026-08';
