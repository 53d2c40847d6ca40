create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- A framework (suite of standards), one row for each of its versions. Identifiers are UUIDv4 or v5, because the CASE
-- standard knows no newer ones.
create table framework (
  id              uuid primary key,
  code            text unique,
  title           text not null,
  edition         text,
  creator         text not null,
  publisher       text,
  framework_type  text,
  description     text,
  subject         text[],
  language        text,
  official_source text,
  notes           text,
  provenance      text,
  keeper          text not null,                       -- the organisation whose authors keep it
  status          text not null,                       -- AdoptionStatus
  status_start    date,
  status_end      date,
  published_at    timestamptz,                         -- null while it is a draft
  predecessor     uuid references framework,           -- the version before
  uri             text,                                -- of an imported one; ours is made from the public address
  further         jsonb,                               -- members of the CASE document that have no column, extensions too
  changed_at      timestamptz not null,
  version         bigint not null                      -- of everything in the framework: any change moves it
);
create index framework_predecessor on framework (predecessor) where predecessor is not null;

-- What a framework says of a competence. A competence keeps its id in the next version of its framework unless its meaning
-- changes; each version has its own row, so that what was published stays as it was.
create table competence (
  framework_id    uuid not null references framework,
  id              uuid not null,
  code            text,
  statement       text not null,
  notes           text,
  class           text,                                -- CompetenceClass
  class_judged    boolean not null default false,      -- the class is our judgement, no source gives it
  functional_area text,
  level           smallint,                            -- of qualification, 0 (entry) to 8
  verified        boolean not null default true,       -- false: taken from memory, in no source that we have seen
  provenance      text,
  item_type       text,
  position        integer not null,
  status_start    date,
  status_end      date,
  uri             text,
  further         jsonb,
  changed_at      timestamptz not null,
  version         bigint not null,
  primary key (framework_id, id)
);
create index competence_id on competence (id);
create unique index competence_code on competence (framework_id, lower(code)) where code is not null;

-- From a node to another: competences, frameworks, and what is not of CASE at all (a qualification, a course).
create table association (
  framework_id       uuid not null references framework,
  id                 uuid not null,
  type               text not null,                    -- isChildOf, replacedBy … or ext:…
  origin             text not null,                    -- identifier, a UUID where it is CASE's
  origin_title       text not null,
  origin_uri         text,
  origin_type        text,                             -- CASE's targetType
  destination        text not null,
  destination_title  text not null,
  destination_uri    text,
  destination_type   text,
  sequence           integer,
  grouping           uuid,                             -- a definition of kind grouping
  notes              text,
  uri                text,
  further            jsonb,
  changed_at         timestamptz not null,
  primary key (framework_id, id)
);
create index association_id on association (id);
create index association_origin on association (origin);
create index association_destination on association (destination);

-- Concepts, subjects, licences, item types and groupings, as CASE has them.
create table definition (
  framework_id   uuid not null references framework,
  id             uuid not null,
  kind           text not null,                        -- concept, subject, licence, itemType, grouping
  hierarchy_code text,
  document       jsonb not null,
  primary key (framework_id, kind, id)
);
create index definition_id on definition (kind, id);

create table rubric (
  framework_id uuid not null references framework,
  id           uuid not null,
  document     jsonb not null,
  primary key (framework_id, id)
);
create index rubric_id on rubric (id);
