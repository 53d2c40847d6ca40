create table workforce_return (
  id           uuid primary key,
  collection   text not null references collection,
  organisation text not null references organisation,
  changes      integer not null,
  version      bigint not null,
  unique (organisation, collection)
);

-- A file as received: its bytes in order, deflated. Never changed, so revisions can share it.
create table received_file (
  id          uuid primary key,
  rows        bigint not null,
  bytes       bigint not null,
  digest      text not null,
  received_at timestamptz not null
);
create table received_chunk (
  file_id  uuid not null,
  sequence integer not null,
  bytes    bytea not null,
  primary key (file_id, sequence)
);
alter table received_chunk alter column bytes set storage external;

create table revision (
  id                   uuid primary key,
  return_id            uuid not null references workforce_return,
  number               integer not null,
  state                text not null,
  created_at           timestamptz not null,
  mode                 text,
  content_id           uuid,
  record_id            uuid,
  rules_version        text,
  validated_on         date,
  workplaces           bigint not null default 0,
  workers              bigint not null default 0,
  training             bigint not null default 0,
  errors               bigint not null default 0,
  warnings             bigint not null default 0,
  rows_new             bigint not null default 0,
  rows_updated         bigint not null default 0,
  rows_unchanged       bigint not null default 0,
  rows_deleted         bigint not null default 0,
  interruption         text,
  refusal_reason       text,
  submitted_at         timestamptz,
  submitted_by         text,
  warnings_acknowledged boolean not null default false,
  receipt_id           uuid unique,
  content_digest       text,
  signed_off_at        timestamptz,
  signed_off_by        text,
  unique (return_id, number)
);

create table revision_file (
  revision_id uuid not null references revision,
  kind        text not null,
  file_id     uuid not null references received_file,
  primary key (revision_id, kind)
);

-- The record: the content of an organisation's latest signed-off revision, in any collection.
create table organisation_record (
  organisation  text primary key references organisation,
  content_id    uuid not null,
  signed_off_at timestamptz not null
);
