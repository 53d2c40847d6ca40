create table finding (
  content_id    uuid not null,
  sequence      integer not null,
  code          text not null,
  rule          text not null,
  severity      text not null,
  file          text not null,
  line          integer,
  column_name   text,
  columns       text[] not null,
  key_workplace text,
  key_worker    text,
  value         text,
  message       text not null,
  hint          text,
  caused_by     text,
  primary key (content_id, sequence)
);
