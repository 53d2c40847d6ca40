-- LOCALESTID of the organisation's own workplace, where it has registered one.
alter table organisation add column primary_workplace text;
create index organisation_parent on organisation (parent) where parent is not null;
