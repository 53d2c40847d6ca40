-- Codes are told apart without regard to letter case, as those of competences are.
create unique index framework_code on framework (lower(code));

-- What ends on a day is looked for by that day.
create index competence_status_end on competence (status_end) where status_end is not null;

-- The day up to which others were told what has ended: one row.
create table endings_told (
  day date not null
);
create unique index endings_told_once on endings_told ((true));

-- The ties of one competence in one framework, of which either may have thousands.
create index association_framework_origin on association (framework_id, origin);
create index association_framework_destination on association (framework_id, destination);
