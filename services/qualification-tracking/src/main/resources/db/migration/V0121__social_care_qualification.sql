-- What SCQUAL says: the highest level of a social care qualification, 999 when there is one of a level not known, null when there is none.
alter table content_worker add column social_care_level smallint;

-- For the managers of contents that are there already: column 36 of the national format, "1;level".
update content_worker
set social_care_level = coalesce(cast(substring(cells[36] from '^\s*1\s*;\s*([0-8])\s*(;|$)') as smallint), 999)
where job_role in (1, 2, 3, 4, 5, 24, 43, 45) and cells[36] ~ '^\s*1\s*(;|$)';
