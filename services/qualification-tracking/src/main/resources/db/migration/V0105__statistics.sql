-- Managers of the signed-off revisions, counted by everything statistics can ask for. Rows of a return are replaced as a whole.
create table manager_count (
  return_id     uuid not null,
  period        text not null,
  authority     text not null,
  region        text not null,
  sector        text not null,
  size          text not null,
  setting       text not null,
  role          smallint not null,
  level         text not null,
  other         boolean not null,
  working       boolean not null,
  managers      bigint not null
);
create index manager_count_return on manager_count (return_id);
create index manager_count_period on manager_count (period);

-- Changes with every change to the counts of a period: what answers are cached by.
create table statistics_version (
  period  text primary key,
  version bigint not null
);
