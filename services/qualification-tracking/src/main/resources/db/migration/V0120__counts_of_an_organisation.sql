-- Where the organisation was when the revision was signed off; '' for nowhere, null when the version before this one signed it off.
alter table revision add column authority text;
update revision v
set authority = coalesce(o.authority, '')
from workforce_return r
join organisation o on o.code = r.organisation
where r.id = v.return_id and v.signed_off_at is not null;

-- An organisation counts once in a period: with its latest sign-off, in whichever collection.
with signed_off as (
  select v.return_id, row_number() over (
    partition by r.organisation, c.period order by v.signed_off_at desc, v.id desc) as place
  from revision v
  join workforce_return r on r.id = v.return_id
  join collection c on c.code = r.collection
  where v.signed_off_at is not null)
delete from manager_count m
where not exists (select from signed_off s where s.return_id = m.return_id and s.place = 1);
update statistics_version set version = version + 1;
