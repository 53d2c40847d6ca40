-- What a CASE package said of a framework that is no member of its document, so that it can be given back as it came: extensions of the package
-- and of its definitions, the address of the package, and how it wrote times.
alter table framework add column package jsonb;

-- Lists and their entity tags look at these alone.
create index framework_published on framework (id, version) where published_at is not null;
