-- The day on which a file last gave the days sick that the row has: rows that are kept have that of the record. Null without days sick.
alter table content_worker add column days_sick_saved_on date;

-- Only contents that are a record, or can become one, are ever asked. DAYSSICK is the 26th national column.
update content_worker w
set days_sick_saved_on = v.validated_on
from revision v
where v.content_id = w.content_id and v.validated_on is not null and w.cells[26] ~ '[0-9]'
  and (v.state in ('ACCEPTED', 'ACCEPTED_WITH_WARNINGS', 'SUBMITTED')
    or exists (select from organisation_record r where r.content_id = v.content_id));
