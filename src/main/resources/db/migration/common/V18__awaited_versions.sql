-- Versions whose folder stood in its turn and could not be loaded: once mended, each may follow a newer one, which a
-- folder that turns up later may not.
create table awaited_version (
  dataset text not null,
  version text not null,
  constraint awaited_version_pk primary key (dataset, version)
);
