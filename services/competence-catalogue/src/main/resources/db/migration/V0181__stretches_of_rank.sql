-- The order of relevance among entries that have the words in the same kind of place: the shorter heading first, then any order that is
-- always the same.
create function search_rank(length smallint, id uuid) returns integer language sql immutable parallel safe
return length * 65536 + (uuid_hash(id) & 65535);

-- Lexemes by which a part of all entries is found, of those that have a common word: the stretch of the order that the rank lies in, <48, of
-- sixteen stretches a length; and, for one entry in eight, whichever, that it is one of a sample.
create function search_parts(rank integer) returns text[] language sql immutable parallel safe
return array['<' || (rank >> 12)] || case when (rank & 7) = 0 then array['<sample'] else '{}' end;

drop index competence_search_lexemes, competence_search_rank, course_search_lexemes, course_search_rank;
alter table competence_search add column rank integer not null generated always as (search_rank(length, competence)) stored;
alter table course_search add column rank integer not null generated always as (search_rank(length, course)) stored;
update competence_search set lexemes = lexemes || array_to_tsvector(search_parts(rank));
update course_search set lexemes = lexemes || array_to_tsvector(search_parts(rank));
create index competence_search_lexemes on competence_search using gin (lexemes) with (fastupdate = on, gin_pending_list_limit = 128);
create index course_search_lexemes on course_search using gin (lexemes) with (fastupdate = on, gin_pending_list_limit = 128);
-- The sample where there are no words.
create index competence_search_sample on competence_search (competence) where (rank & 7) = 0;
create index course_search_sample on course_search (course) where (rank & 7) = 0;

-- As in V0160 and V0161, with these.
create or replace function refresh_competence_search(changed uuid[]) returns void language plpgsql as $$
begin
  if cardinality(changed) = 0 then
    return;
  end if;
  with newest as materialized (
    select distinct on (c.id) c.id, f.id as framework, f.published_at, f.status, f.title, c.code, c.statement, c.functional_area, c.notes, c.class,
      c.level, c.verified, c.status_end, c.changed_at
    from unnest(changed) as one (id)
    join competence c on c.id = one.id
    join framework f on f.id = c.framework_id and f.published_at is not null
    order by c.id, f.published_at desc, f.id desc
  ), worded as materialized (
    select n.*, search_plain(statement) as heading,
      search_plain(concat_ws(' ', code, functional_area, title, left(notes, 20000))) as body
    from newest n
  ), learned as materialized (
    select search_learn(1::smallint, array_agg(heading || ' ' || body)) from worded
  )
  insert into competence_search as known (competence, framework, published_at, changed_at, ends, status, class, level, length, verified, replaced, lexemes)
  select id, framework, published_at, changed_at, coalesce(status_end, 'infinity'),
    array_position(array['PENDING_IMPLEMENTATION', 'IMPLEMENTED', 'RETIRED'], status),
    array_position(array['GENERIC', 'SPECIALIST', 'PARTNERSHIP', 'ORGANISATIONAL'], class),
    level, least(length(words), 10000), verified,
    exists (select from association a join framework f on f.id = a.framework_id and f.published_at is not null
      where a.origin = w.id::text and a.type = 'replacedBy'),
    search_lexemes(words, to_tsvector('english', body), array(
      select unnest(search_parts(search_rank(least(length(words), 10000)::smallint, id)))
      union select search_code(code) where code is not null
      union select '@area:' || left(lower(functional_area), 200) where functional_area is not null
      union select search_code(unit) from unit_competence u where u.competence = w.id))
  from worded w cross join (select count(*) from learned) as first, to_tsvector('english', heading) as words
  on conflict (competence) do update set
    framework = excluded.framework, published_at = excluded.published_at, changed_at = excluded.changed_at, ends = excluded.ends, status = excluded.status,
    class = excluded.class, level = excluded.level, length = excluded.length, verified = excluded.verified, replaced = excluded.replaced,
    lexemes = excluded.lexemes
  -- a version that another transaction published meanwhile may be newer than the one seen here
  where (excluded.published_at, excluded.framework) >= (known.published_at, known.framework)
    and (excluded.framework, excluded.published_at, excluded.changed_at, excluded.ends, excluded.status, excluded.class, excluded.level, excluded.length,
        excluded.verified, excluded.replaced, excluded.lexemes)
      is distinct from (known.framework, known.published_at, known.changed_at, known.ends, known.status, known.class, known.level, known.length,
        known.verified, known.replaced, known.lexemes);
  delete from competence_search s where s.competence = any (changed)
    and not exists (select from competence c join framework f on f.id = c.framework_id where c.id = s.competence and f.published_at is not null);
end $$;

create or replace function refresh_course_search(changed uuid[]) returns void language plpgsql as $$
begin
  if cardinality(changed) = 0 then
    return;
  end if;
  with worded as materialized (
    select c.*, search_plain(c.title) as heading,
      search_plain(concat_ws(' ', coalesce(p.name, c.provider), d."whoFor", d."whatYouWillLearn", d."howYouWillLearn", d."entryRequirements",
        d."howAssessed", d."whereNext", d.sector, d."awardingBody")) as body,
      case jsonb_typeof(d.units) when 'array' then array(select jsonb_array_elements_text(d.units)) end as units
    from unnest(changed) as one (id)
    join course c on c.id = one.id and c.state = 'published'
    left join provider p on p.code = c.provider
    cross join jsonb_to_record(case jsonb_typeof(c.document) when 'object' then c.document else '{}' end) as d ("whoFor" text, "whatYouWillLearn" text,
      "howYouWillLearn" text, "entryRequirements" text, "howAssessed" text, "whereNext" text, sector text, "awardingBody" text, units jsonb)
  ), learned as materialized (
    select search_learn(2::smallint, array_agg(heading || ' ' || body)) from worded
  )
  insert into course_search (course, provider, qualification, until, classroom_until, online_until, work_based_until, blended_until, full_time_until,
    part_time_until, flexible_until, daytime_until, evening_until, weekend_until, release_until, everywhere_until, placed_until, least_cost, south, north,
    west, east, level, length, lexemes)
  select w.id, w.provider, w.qualification, until, classroom_until, online_until, work_based_until, blended_until, full_time_until, part_time_until,
    flexible_until, daytime_until, evening_until, weekend_until, release_until, everywhere_until, placed_until, least_cost, south, north, west, east,
    w.level, least(length(words), 10000),
    search_lexemes(words, to_tsvector('english', body),
      search_codes(array[w.reference, w.qualification, w.learning_aim] || w.units) || search_parts(search_rank(least(length(words), 10000)::smallint, w.id)))
  from worded w cross join (select count(*) from learned) as first
    left join lateral (select * from course_run_kinds where course = w.id) r on true, to_tsvector('english', heading) as words
  on conflict (course) do update set
    provider = excluded.provider, qualification = excluded.qualification, level = excluded.level, length = excluded.length, lexemes = excluded.lexemes;
  delete from course_search s where s.course = any (changed)
    and not exists (select from course c where c.id = s.course and c.state = 'published');
end $$;
