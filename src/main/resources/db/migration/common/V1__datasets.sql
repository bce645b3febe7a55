-- What datasets publish. Rows of a version come first and its dataset_version row last, in one transaction: a version
-- that has no row here does not exist. Texts are '' where a file has none; n is the row's number in its file, and the
-- one order of exports, since databases sort text differently.

create table dataset_version (
  dataset text not null,
  version text not null,
  published_on date not null,
  counter integer not null,
  title text not null,
  description text not null,
  changes text not null,
  created timestamp with time zone not null,
  hash text not null,
  observations integer not null,
  series integer not null,
  sources integer not null,
  constraint dataset_version_pk primary key (dataset, version),
  constraint dataset_version_day_uk unique (dataset, published_on, counter)
);

create table series (
  dataset text not null,
  version text not null,
  n integer not null,
  id text not null,
  title text not null,
  description text not null,
  unit text not null,
  calendar text not null,
  coverage text not null,
  reporter text not null,
  domain_min double precision,
  domain_max double precision,
  constraint series_pk primary key (dataset, version, n),
  constraint series_id_uk unique (dataset, version, id)
);

create table source (
  dataset text not null,
  version text not null,
  n integer not null,
  id text not null,
  title text not null,
  publisher text not null,
  author text not null,
  published text not null,
  url text not null,
  kind text not null,
  founding boolean not null,
  restricted text not null,
  note text not null,
  constraint source_pk primary key (dataset, version, n),
  constraint source_id_uk unique (dataset, version, id)
);

-- Numbers stand twice: as double precision for queries, and with the digits that the source printed (4 and 4.0 differ).
create table observation (
  dataset text not null,
  version text not null,
  n integer not null,
  id text not null,
  series text not null,
  period_start date,
  period_end date,
  stated_on text not null,
  speaker text not null,
  base text not null,
  wording text not null,
  value_number double precision,
  value_digits text not null,
  lower_number double precision,
  lower_digits text not null,
  upper_number double precision,
  upper_digits text not null,
  qualifier text not null,
  unit text not null,
  basis text not null,
  modality text not null,
  source text not null,
  locator text not null,
  flag text not null,
  note text not null,
  constraint observation_pk primary key (dataset, version, n),
  constraint observation_id_uk unique (dataset, version, id),
  constraint observation_series_fk foreign key (dataset, version, series) references series (dataset, version, id),
  constraint observation_source_fk foreign key (dataset, version, source) references source (dataset, version, id)
);

-- The files of a version byte by byte, so that a download has the hashes that its descriptor states. In parts, since H2
-- holds at most 1 MiB in a binary value.
create table dataset_file (
  dataset text not null,
  version text not null,
  path text not null,
  part integer not null,
  content bytea not null,
  constraint dataset_file_pk primary key (dataset, version, path, part)
);
