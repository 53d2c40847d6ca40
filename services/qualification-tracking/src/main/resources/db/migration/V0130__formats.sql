-- CSV, NDJSON or DOCUMENT. A document holds all kinds of rows: its bytes are there once for each kind.
alter table received_file add column format text not null default 'CSV';
alter table finding add column pointer text;

-- Percentages by answer that differ from the usual ones; null for none.
alter table collection add column thresholds jsonb;
