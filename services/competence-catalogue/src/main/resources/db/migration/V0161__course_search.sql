-- What searches ask of a course's runs, for each course: until when there are runs of a kind. A run without a day can begin on any, so that
-- its kind goes on for ever.
create view course_run_kinds as
select course, max(begins) as until,
  max(begins) filter (where mode = 'classroom') as classroom_until,
  max(begins) filter (where mode = 'online') as online_until,
  max(begins) filter (where mode = 'workBased') as work_based_until,
  max(begins) filter (where mode = 'blended') as blended_until,
  max(begins) filter (where study_mode = 'fullTime') as full_time_until,
  max(begins) filter (where study_mode = 'partTime') as part_time_until,
  max(begins) filter (where study_mode = 'flexible') as flexible_until,
  max(begins) filter (where attendance = 'daytime') as daytime_until,
  max(begins) filter (where attendance = 'evening') as evening_until,
  max(begins) filter (where attendance = 'weekend') as weekend_until,
  max(begins) filter (where attendance = 'dayOrBlockRelease') as release_until,
  max(begins) filter (where everywhere) as everywhere_until,
  max(begins) filter (where latitude is not null) as placed_until,
  min(cost) as least_cost,
  min(latitude)::real as south, max(latitude)::real as north, min(longitude)::real as west, max(longitude)::real as east
from (select *, coalesce(starts, 'infinity') as begins from course_run) as run
group by course;

-- One narrow row a published course; of the lexemes and the padding, see competence_search.
create table course_search (
  course           uuid primary key,
  provider         text not null,
  qualification    text,
  until            date,
  classroom_until  date,
  online_until     date,
  work_based_until date,
  blended_until    date,
  full_time_until  date,
  part_time_until  date,
  flexible_until   date,
  daytime_until    date,
  evening_until    date,
  weekend_until    date,
  release_until    date,
  everywhere_until date,
  placed_until     date,
  least_cost       numeric(10, 2),
  south            real,                               -- the smallest box around its places, as near as a real can be
  north            real,
  west             real,
  east             real,
  level            smallint,
  length           smallint not null,                  -- words of the title that count
  lexemes          tsvector not null,
  padding          text not null default repeat(' ', 2100)
) with (toast_tuple_target = 128, fillfactor = 80, parallel_workers = 0);
alter table course_search alter column lexemes set storage external;
alter table course_search alter column lexemes set statistics 300;
create index course_search_lexemes on course_search using gin (lexemes) with (fastupdate = on, gin_pending_list_limit = 128);
create index course_search_rank on course_search (length, course);
create index course_search_provider on course_search (provider);
-- For lists that are sorted by them, and for what is near.
create index course_title_key on course (left(lower(title), 200), id) where state = 'published';
create index course_run_starts on course_run (starts, course);
create index course_run_cost on course_run (cost, course);
create index course_run_place on course_run (latitude, longitude) where latitude is not null;

-- Statute miles along the surface of the earth.
create function search_miles(latitude double precision, longitude double precision, from_latitude double precision, from_longitude double precision)
returns double precision language sql immutable parallel safe
return 2 * 3958.7613 * asin(least(1, sqrt(
  sin(radians(latitude - from_latitude) / 2) ^ 2
  + cos(radians(latitude)) * cos(radians(from_latitude)) * sin(radians(longitude - from_longitude) / 2) ^ 2)));

create function search_codes(codes text[]) returns text[] language sql stable parallel safe
return array(
  select search_code(code) from unnest(codes) as code where code is not null
  union
  select search_code(replace(code, '/', '')) from unnest(codes) as code where code like '%/%');

create function refresh_course_search(changed uuid[]) returns void language plpgsql as $$
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
    search_lexemes(words, to_tsvector('english', body), search_codes(array[w.reference, w.qualification, w.learning_aim] || w.units))
  from worded w cross join (select count(*) from learned) as first 
    left join lateral (select * from course_run_kinds where course = w.id) r on true, to_tsvector('english', heading) as words
  on conflict (course) do update set
    provider = excluded.provider, qualification = excluded.qualification, level = excluded.level, length = excluded.length, lexemes = excluded.lexemes;
  delete from course_search s where s.course = any (changed)
    and not exists (select from course c where c.id = s.course and c.state = 'published');
end $$;

create function course_search_inserted() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(array(select id from changed where state = 'published'));
  return null;
end $$;
create function course_search_updated() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(array(
    select n.id from changed n join before o on o.id = n.id
    where (n.provider, n.reference, n.title, n.state, n.document, n.qualification, n.learning_aim, n.level)
      is distinct from (o.provider, o.reference, o.title, o.state, o.document, o.qualification, o.learning_aim, o.level)));
  return null;
end $$;
create function course_search_deleted() returns trigger language plpgsql as $$
begin
  delete from course_search where course in (select id from changed);
  return null;
end $$;
create trigger search_inserted after insert on course referencing new table as changed
  for each statement execute function course_search_inserted();
create trigger search_updated after update on course referencing old table as before new table as changed
  for each statement execute function course_search_updated();
create trigger search_deleted after delete on course referencing old table as changed
  for each statement execute function course_search_deleted();

create function course_search_runs() returns trigger language plpgsql as $$
begin
  update course_search s set
    until = r.until, classroom_until = r.classroom_until, online_until = r.online_until, work_based_until = r.work_based_until,
    blended_until = r.blended_until, full_time_until = r.full_time_until, part_time_until = r.part_time_until, flexible_until = r.flexible_until,
    daytime_until = r.daytime_until, evening_until = r.evening_until, weekend_until = r.weekend_until, release_until = r.release_until,
    everywhere_until = r.everywhere_until, placed_until = r.placed_until, least_cost = r.least_cost, south = r.south, north = r.north, west = r.west, east = r.east
  from (select distinct course from changed) as one
    left join lateral (select * from course_run_kinds k where k.course = one.course) r on true
  where s.course = one.course;
  return null;
end $$;
create trigger search_inserted after insert on course_run referencing new table as changed
  for each statement execute function course_search_runs();
create trigger search_updated after update on course_run referencing new table as changed
  for each statement execute function course_search_runs();
create trigger search_deleted after delete on course_run referencing old table as changed
  for each statement execute function course_search_runs();

create function course_search_providers() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(array(
    select c.id from course c join changed p on p.code = c.provider where c.state = 'published'));
  return null;
end $$;
create function course_search_renamed() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(array(
    select c.id from course c join changed n on n.code = c.provider join before o on o.code = n.code
    where n.name <> o.name and c.state = 'published'));
  return null;
end $$;
create trigger search_inserted after insert on provider referencing new table as changed
  for each statement execute function course_search_providers();
create trigger search_updated after update on provider referencing old table as before new table as changed
  for each statement execute function course_search_renamed();

select refresh_course_search(array(select id from course));
