-- The strategy's products, and the links that signpost to others.
create table resource (
  code                 text primary key,
  kind                 text not null,                  -- ResourceKind
  product_number       smallint,                       -- of the strategy of 2004
  title                text not null,
  description          text,
  publisher            text,
  url                  text,
  published            text,                           -- as exactly as it is known: 2008, 2008-09 or 2008-09-30
  status               text not null,                  -- ResourceStatus
  successor            text references resource deferrable initially deferred,
  audience             text[] not null,                -- Audience
  checked_on           date,                           -- when its keeper last looked at it
  review_by            date,
  out_of_date_since    date,                           -- its publisher has said so
  provenance           text,
  keeper               text,                           -- the national body that keeps it; null: nobody yet, it was seeded
  out_of_date          text[] not null default '{}',   -- why it is out of date: Reason
  link_result          text,                           -- LinkResult
  link_status          integer,                        -- the HTTP status of the last answer
  link_location        text,                           -- where it has moved to for good
  link_failures        integer not null default 0,     -- one after the other
  link_checked_at      timestamptz,
  link_due_at          timestamptz,                    -- null: at once
  link_claimed_until   timestamptz,
  changed_at           timestamptz not null,
  version              bigint not null
);
create index resource_successor on resource (successor) where successor is not null;
create index resource_link_due on resource (link_due_at nulls first) where url is not null;
