-- What a steward writes about a draft on its way is kept with it: the note of the version to come, and why warnings may
-- stand. The revision counts changes of its rows, so that checks of other rows are not shown for these.
alter table draft add column note text default '' not null;
alter table draft add column reason_for_rest text default '' not null;
alter table draft add column revision integer default 0 not null;

create table draft_reason (
  draft text not null,
  file_name text not null,
  line integer not null,
  column_name text not null,
  rule text not null,
  given_value text,
  reason text not null,
  constraint draft_reason_pk primary key (draft, file_name, line, column_name, rule)
);

-- Nothing looks for an id in a draft any more: ids that stand twice are found while rows are read.
drop index draft_observation_id_ix;
