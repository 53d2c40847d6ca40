create table job (
  id           uuid primary key,
  kind         text not null,
  subject      uuid not null,
  organisation text not null,
  argument     text not null,
  state        text not null,
  phase        text not null default 'queued',
  done         bigint not null default 0,
  total        bigint not null default 0,
  failure      text,
  attempts     integer not null default 0,
  owner        uuid,
  lease_until  timestamptz,
  created_at   timestamptz not null,
  finished_at  timestamptz
);
create index job_waiting on job (created_at) where state in ('QUEUED', 'RUNNING');
-- One job of a kind for one subject at a time.
create unique index job_alone on job (subject, kind) where state in ('QUEUED', 'RUNNING');
