-- When an organisation came into the register; null for those that were in it from the beginning.
alter table organisation add column registered_at timestamptz;
