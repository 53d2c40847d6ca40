-- The table of postcodes that holds: at most one row.
create table postcode_table (
  id        uuid primary key,
  postcodes bigint not null,
  digest    text not null,
  loaded_at timestamptz not null
);
create unique index postcode_table_alone on postcode_table ((true));

-- Postcodes without white space and in capitals, of the table that holds and of one that is being loaded.
create table postcode (
  table_id  uuid not null,
  postcode  text not null,
  authority text not null,
  line      integer not null
);
create index postcode_of_table on postcode (table_id, postcode);
