-- What the seed has put into the catalogue, so that it adds to its own frameworks and leaves those alone that somebody has changed since.
create table seeded_framework (
  framework_id uuid primary key references framework,
  version      bigint not null                         -- of the framework, as the seed left it
);
