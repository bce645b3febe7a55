-- No check asks whether something is in a list: H2 compares with a list by the connection that made the table, and once
-- that one is closed, refuses every row.

-- Versions in the making. All cells are texts as in the files, '' where empty, so that a row with a fault can be kept,
-- shown and mended. Rows are keyed (draft, n) and have no foreign key: a million of them must stream in, and nothing but
-- their draft gives them a meaning. A draft is 'filling' while its rows come in, and is then seen by nobody.

create table draft (
  id text not null,
  dataset text not null,
  base text,
  title text not null,
  description text not null,
  who text not null,
  begun_at timestamp with time zone not null,
  file_name text not null,
  file_hash text not null,
  state text not null,
  published_as text,
  constraint draft_pk primary key (id),
  constraint draft_state_ck check (case state when 'filling' then true when 'open' then true when 'published' then true when 'discarded' then true else false end),
  constraint draft_published_ck check ((state = 'published') = (published_as is not null))
);

create index draft_state_ix on draft (state, begun_at);

create table draft_series (
  draft text not null,
  n integer not null,
  id text not null,
  title text not null,
  description text not null,
  unit text not null,
  calendar text not null,
  coverage text not null,
  reporter text not null,
  domain_min text not null,
  domain_max text not null,
  constraint draft_series_pk primary key (draft, n)
);

create table draft_source (
  draft text not null,
  n integer not null,
  id text not null,
  title text not null,
  publisher text not null,
  author text not null,
  published text not null,
  url text not null,
  kind text not null,
  founding text not null,
  restricted text not null,
  note text not null,
  constraint draft_source_pk primary key (draft, n)
);

create table draft_observation (
  draft text not null,
  n integer not null,
  id text not null,
  series text not null,
  period_start text not null,
  period_end text not null,
  stated_on text not null,
  speaker text not null,
  base text not null,
  wording text not null,
  value_digits text not null,
  lower_digits text not null,
  upper_digits text not null,
  qualifier text not null,
  unit text not null,
  basis text not null,
  modality text not null,
  source text not null,
  locator text not null,
  flag text not null,
  note text not null,
  constraint draft_observation_pk primary key (draft, n)
);

create index draft_observation_id_ix on draft_observation (draft, id);

-- What becomes of a published version. Its own row never changes; its folder has a note beside it that says the same.
create table dataset_event (
  dataset text not null,
  version text not null,
  kind text not null,
  reason text not null,
  who text not null,
  happened_at timestamp with time zone not null,
  constraint dataset_event_pk primary key (dataset, version, kind),
  constraint dataset_event_kind_ck check (kind = 'withdrawn'),
  constraint dataset_event_version_fk foreign key (dataset, version) references dataset_version (dataset, version)
);

alter table account drop constraint account_role_ck;
alter table account add constraint account_role_ck check (case role when 'viewer' then true when 'analyst' then true when 'steward' then true when 'admin' then true else false end);
alter table scenario_event drop constraint scenario_event_kind_ck;
alter table scenario_event add constraint scenario_event_kind_ck check (case kind when 'created' then true when 'renamed' then true when 'archived' then true when 'restored' then true else false end);
