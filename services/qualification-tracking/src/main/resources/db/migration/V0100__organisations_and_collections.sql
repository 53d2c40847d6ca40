create table organisation (
  code            text primary key,
  type            text not null,
  name            text not null,
  sector          text,
  main_service    text,
  authority       text,
  size            text,
  parent          text references organisation,
  contact_address text,
  version         bigint not null
);

create table collection (
  code      text primary key,
  title     text not null,
  period    text not null,
  opens_at  timestamptz not null,
  due_at    timestamptz not null,
  closes_at timestamptz not null,
  version   bigint not null
);
