-- Codes of competences are looked up for courses in every framework at once.
create index if not exists competence_any_code on competence (lower(code)) where code is not null;

-- Which tables the operator has loaded: the learning aims, the places.
create table loaded_table (
  name      text primary key,                          -- learning-aims, places
  id        uuid not null,                             -- of the load
  rows      bigint not null,
  digest    text not null,                             -- of the file it came in
  loaded_at timestamptz not null
);

-- Rows of a load while it arrives, in pieces; putting them in the place of the ones before is one transaction.
create unlogged table learning_aim_load (
  load_id       uuid not null,
  line          integer not null,
  reference     text not null,
  title         text not null,
  level         text,
  awarding_body text,
  ends          date
);
create index learning_aim_load_id on learning_aim_load (load_id, reference);
create unlogged table place_load (
  load_id   uuid not null,
  line      integer not null,
  postcode  text not null,
  latitude  double precision not null,
  longitude double precision not null
);
create index place_load_id on place_load (load_id, postcode);

-- A provider's file on its way to being published.
create table course_upload (
  id         uuid primary key,
  provider   text not null,
  kind       text not null,                            -- courses, venues
  form       text not null,                            -- learningAim, withoutLearningAim, venues
  state      text not null,                            -- UploadState
  columns    text[] not null,
  digest     text not null,                            -- of the file
  abandoned  uuid references course_upload,            -- the unpublished one whose place it took
  outcome    jsonb,                                    -- what its publication did
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version    bigint not null
);
-- One open upload of a kind at a time.
create unique index course_upload_open on course_upload (provider, kind) where state in ('processedWithErrors', 'ready');
create index course_upload_provider on course_upload (provider, id);

-- Written before its upload is, so that a large file is one COPY; what a crash leaves is swept.
create table course_upload_row (
  upload    uuid not null,
  line      integer not null,                          -- where the row starts; the header is line 1
  cells     text[] not null,
  row_group integer,                                   -- first line of the rows that make one course, or of the row alone
  reference text,                                      -- of the course or venue that it becomes
  dropped   boolean not null default false,
  errors    jsonb not null default '[]',
  warnings  jsonb not null default '[]',
  outcome   text,                                      -- created, updated, unchanged; on the first row of a group
  primary key (upload, line)
);
create index course_upload_row_group on course_upload_row (upload, row_group, line);
create index course_upload_row_errors on course_upload_row (upload, line) where errors <> '[]' and not dropped;

create index course_provider_state on course (provider, state, reference);
