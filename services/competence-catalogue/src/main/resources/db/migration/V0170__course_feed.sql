-- A change has no number until the feed of changes is read, because a number that is taken when the change is written may become visible
-- after a higher one, and whoever has read past it would never see it. The database's own transaction numbers are no help: they do not
-- survive a restore into another cluster, while readers keep their place for ever.
alter table course_change alter column number drop not null;
alter table course_change alter column number drop default;
create unique index course_change_numbered on course_change (number);
create index course_change_unnumbered on course_change (changed_at, course) where number is null;
drop index course_change_at;
create index course_change_at on course_change (changed_at, number);

-- Whoever writes a change need not know of this.
create function course_change_is_new() returns trigger language plpgsql as $$
begin
  new.number := null;
  return new;
end $$;
create trigger course_change_is_new before insert or update of what, changed_at on course_change
  for each row execute function course_change_is_new();
