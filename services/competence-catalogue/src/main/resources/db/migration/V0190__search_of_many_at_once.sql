-- The same answers as before, for less: a framework of ten thousand competences is made searchable within its import, which these took most of.

-- A text of ASCII alone is normal, and has no accents.
create or replace function search_plain("text" text) returns text language sql stable parallel safe
return regexp_replace(
  lower(case when octet_length("text") = length("text") then "text" else unaccent('unaccent', normalize("text", nfkc)) end),
  '[^[:alnum:]]+', ' ', 'g');

-- What occurs more than once is kept once by the tsvector itself.
create or replace function search_lexemes(heading tsvector, body tsvector, further text[]) returns tsvector language sql stable parallel safe
return heading || body || array_to_tsvector(array(
  select '=' || lexeme from unnest(tsvector_to_array(heading)) as lexeme where length(lexeme) <= 100
  union all
  select '=' || lexeme || ' ' || following from (
    select lexeme, lead(lexeme) over (order by place) as following
    from unnest(heading) as word (lexeme, places, weights), unnest(places) as place
    where length(lexeme) <= 100
  ) as sequence where following is not null
  union all
  select one from unnest(further) as one where one is not null and one <> ''
));

-- The texts are plain already, so that only spaces are between their words: the parser would find the same, word by word.
create or replace function search_learn(catalogue smallint, plain text[]) returns void language sql volatile
begin atomic
  with occurring as materialized (
    select distinct word from unnest(search_learn.plain) as one, string_to_table(one, ' ') as word
  ), unknown as materialized (
    select word from occurring
    where word ~ '^[[:alpha:]]{3,30}$'
      and not exists (select from search_word as known where known.catalogue = search_learn.catalogue and known.word = occurring.word)
  )
  insert into search_word (catalogue, word, lexeme)
  select search_learn.catalogue, word, (ts_lexize('english_stem', word))[1]
  from unknown
  where cardinality(ts_lexize('english_stem', word)) = 1;
end;

-- What is new waits in a list and is put in the index a part at a time: the larger the parts, the fewer pages are written again and again. A search
-- goes through that list too, which takes it about a millisecond at this length.
alter index competence_search_lexemes set (gin_pending_list_limit = 1024);
