-- How much work a job is, in rows: a runner keeps a place for small ones.
alter table job add column size bigint not null default 0;
-- When an organisation last had its turn.
create index job_of_organisation on job (organisation, finished_at);
