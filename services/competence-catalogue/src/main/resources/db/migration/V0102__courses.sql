-- A copy of the training providers of the organisations' register, from its events.
create table provider (
  code    text primary key,
  name    text not null,
  active  boolean not null,
  version bigint not null
);

create table venue (
  provider      text not null,
  reference     text not null,
  name          text not null,
  address_line1 text not null,
  address_line2 text,
  town          text not null,
  county        text,
  postcode      text not null,
  email         text,
  phone         text,
  website       text,
  latitude      double precision,
  longitude     double precision,
  retired       boolean not null default false,
  version       bigint not null,
  primary key (provider, reference)
);
create unique index venue_name on venue (provider, lower(name)) where not retired;

create table course (
  id            uuid primary key,
  provider      text not null,
  reference     text not null,                         -- the provider's own
  title         text not null,
  state         text not null,                         -- published, retired
  document      jsonb not null,                        -- the course as it was sent, runs and all
  digest        text not null,                         -- of the document: the same again changes nothing
  qualification text,
  learning_aim  text,
  level         smallint,
  warnings      jsonb,                                 -- such as a qualification past its end
  created_at    timestamptz not null,
  changed_at    timestamptz not null,
  version       bigint not null,
  unique (provider, reference)
);
create index course_qualification on course (qualification) where qualification is not null;

create table course_competence (
  course     uuid not null references course,
  competence uuid not null,
  primary key (course, competence)
);
create index course_competence_competence on course_competence (competence);
create table course_unit (
  course uuid not null references course,
  unit   text not null,
  primary key (course, unit)
);
create index course_unit_unit on course_unit (unit);

-- What searches ask of runs.
create table course_run (
  course     uuid not null references course,
  number     smallint not null,
  reference  text,
  mode       text not null,                            -- classroom, online, workBased, blended
  starts     date,                                     -- null: flexible
  ends       date,
  venue      text,
  latitude   double precision,
  longitude  double precision,
  everywhere boolean not null,                         -- online or national: any point is near
  cost       numeric(10, 2),
  study_mode text,
  attendance text,
  primary key (course, number)
);
create index course_run_venue on course_run (venue) where venue is not null;

-- The feed of changes: a row for the last thing that happened to a course.
create sequence course_change_number;
create table course_change (
  course     uuid primary key references course,
  number     bigint not null default nextval('course_change_number'),
  what       text not null,                            -- added, updated, deleted
  changed_at timestamptz not null
);
create index course_change_at on course_change (changed_at, number);

-- The register of learning aims, while the operator has loaded one.
create table learning_aim (
  reference     text primary key,
  title         text not null,
  level         text,
  awarding_body text,
  ends          date
);

-- Where postcodes are, while the operator has loaded a table.
create table place (
  postcode  text primary key,                          -- without white space, in capitals
  latitude  double precision not null,
  longitude double precision not null
);
