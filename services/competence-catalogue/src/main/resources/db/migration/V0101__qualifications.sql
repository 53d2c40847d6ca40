-- Titles of the workforce data set. A qualification of the register has one; a title can have many.
create table qualification_title (
  code        integer primary key,
  label       text not null,
  "group"     text not null,
  level       smallint,
  leadership  boolean not null,
  relevant    boolean not null,
  valid_from  date,
  valid_until date,
  version     bigint not null
);

create table qualification (
  number            text primary key,                  -- with its obliques, such as 601/4347/2
  title             text not null,
  level             smallint,
  credit            smallint,
  guided_hours      integer,
  total_hours       integer,
  awarding_body     text,
  starts            date,
  operational_end   date,                              -- last day of registration
  certification_end date,                              -- last day of certification
  successor         text references qualification deferrable initially deferred,
  title_code        integer references qualification_title,
  minimum_credit       smallint,
  minimum_at_level     smallint,                       -- credit that has to be at this qualification's level or above …
  minimum_level        smallint,                       -- … or at this one where it is given
  provenance        text,
  verified          boolean not null default true,
  version           bigint not null
);

create table unit (
  reference    text primary key,                       -- such as K/104/0809
  title        text not null,
  level        smallint,
  credit       smallint,
  guided_hours integer,
  provenance   text,
  verified     boolean not null default true,
  version      bigint not null
);

-- Rules of combination: the groups of a qualification's units, mandatory ones and optional ones with their bounds.
create table unit_group (
  qualification  text not null references qualification,
  code           text not null,
  title          text not null,
  mandatory      boolean not null,
  minimum_credit smallint,
  maximum_credit smallint,
  primary key (qualification, code)
);
create table unit_group_member (
  qualification text not null,
  "group"       text not null,
  unit          text not null references unit,
  primary key (qualification, "group", unit),
  foreign key (qualification, "group") references unit_group
);
create index unit_group_member_unit on unit_group_member (unit);

create table unit_competence (
  unit       text not null references unit,
  competence uuid not null,
  coverage   text not null,                            -- full or partial
  primary key (unit, competence)
);
create index unit_competence_competence on unit_competence (competence);
