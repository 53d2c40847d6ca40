-- What a national body stands for, and until when. One that is withdrawn stays, because others relied on it.
create table endorsement (
  id                uuid primary key,
  body              text not null,                     -- code of the national body
  subject_kind      text not null,                     -- SubjectKind
  subject           text not null,                     -- its reference, or its address where it has none
  subject_url       text,
  subject_title     text not null,
  valid_from        date not null,
  valid_until       date,                              -- the last day
  scope             text,
  notes             text,
  management_level  text,                              -- ManagementLevel; null: all
  withdrawn_on      date,                              -- the first day without it
  withdrawal_reason text,
  created_at        timestamptz not null,
  changed_at        timestamptz not null,
  version           bigint not null
);
create index endorsement_subject on endorsement (subject_kind, subject);
create index endorsement_body on endorsement (body);
