-- LOCATIONID of a workplace whose REGTYPE is 2, the 15th and the 13th national column. Rows are stored with the national columns in their order,
-- whatever the order in the file, and are never changed: a national format with other places would have to move the cells of every row on record,
-- and replace this function. A test holds the places against the layout.
create function regulated_location(cells text[]) returns text
  language sql immutable parallel safe
  return case when cells[13] ~ '^\s*0*2\s*$' then nullif(btrim(cells[15], E' \t\r\n'), '') end;

create index content_workplace_location on content_workplace (regulated_location(cells))
where regulated_location(cells) is not null;
