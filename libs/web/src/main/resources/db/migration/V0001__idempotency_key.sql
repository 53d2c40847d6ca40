create table idempotency_key (
  scope       text primary key,
  fingerprint text not null,
  status      integer not null,
  headers     text not null,
  body        text,
  created_at  timestamptz not null
);
create index idempotency_key_created_at on idempotency_key (created_at);
