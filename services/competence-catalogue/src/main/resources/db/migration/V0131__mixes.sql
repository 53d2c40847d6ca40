-- Which share of each class of competence fits a level of management in an agency of a size: every version that there was. The newest counts.
create table mix (
  level       text not null,
  size        text not null,
  version     integer not null,
  present     boolean not null,                        -- whether there are managers of the level in agencies of the size
  generic     smallint not null,
  specialist  smallint not null,
  partnership smallint not null,
  judged      boolean not null,                        -- the shares are a judgement, no source gives them
  reason      text not null,
  changed_by  text not null,                           -- the organisation
  changed_at  timestamptz not null,
  primary key (level, size, version),
  check (generic >= 0 and specialist >= 0 and partnership >= 0 and generic + specialist + partnership = 100)
);
