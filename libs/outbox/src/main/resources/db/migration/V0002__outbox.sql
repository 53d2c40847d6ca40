-- Columns id to payload are named as Debezium's outbox event router expects them.
create table outbox (
  position      bigint generated always as identity primary key,
  id            uuid not null default uuidv7() unique,
  aggregatetype text not null,
  aggregateid   text not null,
  type          text not null,
  payload       jsonb not null,
  occurred_at   timestamptz not null,
  published_at  timestamptz
);
create index outbox_waiting on outbox (position) where published_at is null;
create index outbox_published_at on outbox (published_at) where published_at is not null;

create table inbox (
  consumer    text not null,
  event_id    text not null,
  received_at timestamptz not null,
  primary key (consumer, event_id)
);
create index inbox_received_at on inbox (received_at);
