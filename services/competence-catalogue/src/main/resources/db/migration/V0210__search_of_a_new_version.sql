-- A framework's status and title are in the search only where no later version has the competence too: when a version takes the place of another,
-- the one that retires has nothing to say of what the new one has.
create or replace function competence_search_frameworks() returns trigger language plpgsql as $$
declare
  frameworks uuid[] := array(
    select n.id from changed n join before o on o.id = n.id
    where (n.published_at, n.status, n.title) is distinct from (o.published_at, o.status, o.title) and n.published_at is not null);
begin
  perform refresh_competence_search(array(
    select c.id from competence c join framework f on f.id = c.framework_id
    where f.id = any (frameworks) and not exists (
      select from competence later join framework l on l.id = later.framework_id
      where later.id = c.id and (l.published_at, l.id) > (f.published_at, f.id))
    union
    select origin::uuid from association where framework_id = any (frameworks) and type = 'replacedBy' and search_is_uuid(origin)));
  return null;
end $$;
