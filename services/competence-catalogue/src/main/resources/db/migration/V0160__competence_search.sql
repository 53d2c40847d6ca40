-- How texts are compared: in small letters, without accents; whatever is neither letter nor digit parts words, so that and/or is
-- two words to the parser and not the path of a file.
create function search_plain("text" text) returns text language sql stable parallel safe
return regexp_replace(lower(unaccent('unaccent', normalize("text", nfkc))), '[^[:alnum:]]+', ' ', 'g');

-- A code as it is compared: case and white space do not count.
create function search_code(code text) returns text language sql immutable parallel safe
return left('#' || regexp_replace(lower(code), '\s', '', 'g'), 200);

-- Codes in the order that people expect, A2 before A10.
create function search_code_key(code text) returns text language sql immutable parallel safe
return (
  select left(string_agg(case when piece[1] ~ '^[0-9]' then lpad(piece[1], greatest(8, length(piece[1])), '0') else piece[1] end, ''
    order by place), 200)
  from regexp_matches(lower(code), '[0-9]+|[^0-9]+', 'g') with ordinality as pieces (piece, place)
);

-- Everything that an entry can be found by, as one set of lexemes, so that one index answers and nothing has to be looked at again:
--   manag          a word, anywhere; with its places, for phrases in quotes
--   =manag         a word of the heading (statement of a competence, title of a course)
--   =manag team    two words of the heading that follow one another; small words between them do not count
--   #cfam&lba3     a code that it has
--   @area:…        what else it is filtered by
-- A word of more than 100 letters is none, and would be too long as a lexeme in pairs.
create function search_lexemes(heading tsvector, body tsvector, further text[]) returns tsvector language sql stable parallel safe
return heading || body || array_to_tsvector(array(
  select '=' || lexeme from unnest(tsvector_to_array(heading)) as lexeme where length(lexeme) <= 100
  union
  select '=' || lexeme || ' ' || following from (
    select lexeme, lead(lexeme) over (order by place) as following
    from unnest(heading) as word (lexeme, places, weights), unnest(places) as place
    where length(lexeme) <= 100
  ) as sequence where following is not null
  union
  select one from unnest(further) as one where one is not null and one <> ''
));

-- The words that occur, for the spelling of those that do not. Not unique on purpose: whoever adds one waits for nobody, and a word that two
-- add at the same time is there twice.
create table search_word (
  catalogue smallint not null,                         -- 1 competences, 2 courses
  word      text not null,
  lexeme    text not null
);
create index search_word_word on search_word (catalogue, word text_pattern_ops);
create index search_word_lexeme on search_word (catalogue, lexeme);
create index search_word_like on search_word using gin (word gin_trgm_ops);

create function search_learn(catalogue smallint, plain text[]) returns void language sql volatile
begin atomic
  with occurring as materialized (
    select distinct word from unnest(search_learn.plain) as one, unnest(tsvector_to_array(to_tsvector('simple', one))) as word
  ), unknown as materialized (
    select word from occurring
    where not exists (select from search_word as known where known.catalogue = search_learn.catalogue and known.word = occurring.word)
  )
  insert into search_word (catalogue, word, lexeme)
  select search_learn.catalogue, word, (ts_lexize('english_stem', word))[1]
  from unknown
  where word ~ '^[[:alpha:]]{3,30}$' and cardinality(ts_lexize('english_stem', word)) = 1;
end;

-- One row a published competence: that of the newest published version that has it. The rows are narrow on purpose, because a broad
-- search goes through tens of thousands of them: the lexemes lie beside the table. PostgreSQL moves them there only from rows of
-- more than 2 KB; the padding makes them so, and shrinks to a few bytes itself.
create table competence_search (
  competence   uuid primary key,
  framework    uuid not null,
  published_at timestamptz not null,                   -- of the framework
  changed_at   timestamptz not null,
  ends         date not null,                          -- from this day on it is retired
  status       smallint not null,                      -- of the framework: 1 pending implementation, 2 implemented, 3 retired
  class        smallint,                               -- 1 generic, 2 specialist, 3 partnership, 4 organisational
  level        smallint,
  length       smallint not null,                      -- words of the statement that count; of two that match, the shorter is nearer
  verified     boolean not null,
  replaced     boolean not null,                       -- something took its place
  lexemes      tsvector not null,
  padding      text not null default repeat(' ', 2100)
) with (toast_tuple_target = 128, fillfactor = 90, parallel_workers = 0);
alter table competence_search alter column lexemes set storage external;
alter table competence_search alter column lexemes set statistics 300;
create index competence_search_lexemes on competence_search using gin (lexemes) with (fastupdate = on, gin_pending_list_limit = 128);
create index competence_search_rank on competence_search (length, competence);
create index competence_search_framework on competence_search (framework);
create index competence_search_changed on competence_search (changed_at, competence);
-- For lists that are sorted by them.
create index competence_statement_key on competence (left(lower(statement), 200), id);
create index competence_code_key on competence (search_code_key(code), id) where code is not null;

create function refresh_competence_search(changed uuid[]) returns void language plpgsql as $$
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
      select search_code(code) where code is not null
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

-- Whoever writes, and however many rows at once: the search follows in the same transaction. Drafts cost it a look at their framework.
create function competence_search_competences() returns trigger language plpgsql as $$
begin
  perform refresh_competence_search(array(
    select distinct c.id from changed c join framework f on f.id = c.framework_id where f.published_at is not null));
  return null;
end $$;
create trigger search_inserted after insert on competence referencing new table as changed
  for each statement execute function competence_search_competences();
create trigger search_updated after update on competence referencing new table as changed
  for each statement execute function competence_search_competences();
create trigger search_deleted after delete on competence referencing old table as changed
  for each statement execute function competence_search_competences();

create function competence_search_frameworks() returns trigger language plpgsql as $$
declare
  frameworks uuid[] := array(
    select n.id from changed n join before o on o.id = n.id
    where (n.published_at, n.status, n.title) is distinct from (o.published_at, o.status, o.title) and n.published_at is not null);
begin
  perform refresh_competence_search(array(
    select id from competence where framework_id = any (frameworks)
    union
    select origin::uuid from association where framework_id = any (frameworks) and type = 'replacedBy' and search_is_uuid(origin)));
  return null;
end $$;
create trigger search_updated after update on framework referencing old table as before new table as changed
  for each statement execute function competence_search_frameworks();

create function search_is_uuid(identifier text) returns boolean language sql immutable parallel safe
return identifier ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

create function competence_search_associations() returns trigger language plpgsql as $$
begin
  perform refresh_competence_search(array(
    select distinct a.origin::uuid from changed a join framework f on f.id = a.framework_id and f.published_at is not null
    where a.type = 'replacedBy' and search_is_uuid(a.origin)));
  return null;
end $$;
create trigger search_inserted after insert on association referencing new table as changed
  for each statement execute function competence_search_associations();
create trigger search_updated after update on association referencing new table as changed
  for each statement execute function competence_search_associations();
create trigger search_deleted after delete on association referencing old table as changed
  for each statement execute function competence_search_associations();

create function competence_search_units() returns trigger language plpgsql as $$
begin
  perform refresh_competence_search(array(select distinct competence from changed));
  return null;
end $$;
create trigger search_inserted after insert on unit_competence referencing new table as changed
  for each statement execute function competence_search_units();
create trigger search_deleted after delete on unit_competence referencing old table as changed
  for each statement execute function competence_search_units();

select refresh_competence_search(array(select distinct id from competence));
