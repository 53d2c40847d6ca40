-- One row for each validation that wrote rows; contents no revision refers to are swept.
create table content (
  id         uuid primary key,
  created_at timestamptz not null
);

-- status: N new, U updated, K kept as on record, D deleted, R retained from the record though not in the files.
-- cells: the national columns in their order, STATUS blank; further: the optional ones that are filled.
create table content_workplace (
  content_id    uuid not null,
  reference     text not null,
  status        "char" not null,
  employer_type smallint,
  main_service  smallint,
  cells         text[] not null,
  primary key (content_id, reference)
);

create table content_worker (
  content_id    uuid not null,
  workplace     text not null,
  reference     text not null,
  status        "char" not null,
  was_workplace text,
  was_reference text,
  job_role      smallint,
  cells         text[] not null,
  further       jsonb,
  primary key (content_id, workplace, reference)
);

create table content_training (
  content_id uuid not null,
  workplace  text not null,
  worker     text not null,
  cells      text[] not null
);
create index content_training_worker on content_training (content_id, workplace, worker);

-- What managers hold and work towards, with the level the code had when the revision was validated.
create table manager_qualification (
  content_id    uuid not null,
  workplace     text not null,
  worker        text not null,
  qualification smallint not null,
  level         smallint,
  state         text not null,
  achieved_in   smallint,
  expected_in   smallint
);
create index manager_qualification_worker on manager_qualification (content_id, workplace, worker);
