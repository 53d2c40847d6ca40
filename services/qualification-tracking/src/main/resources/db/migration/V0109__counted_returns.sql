-- Which revision of a return is counted, by which table of postcodes: counted again when another one holds.
create table counted_return (
  return_id      uuid primary key,
  revision       integer not null,
  postcode_table uuid
);
insert into counted_return (return_id, revision)
select return_id, max(number) from revision where state = 'SIGNED_OFF' group by return_id;
