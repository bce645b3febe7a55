-- Named sets of assumptions. A revision is one row, written once: the primary key decides between two who save at once.
-- Its content (assumptions and reference ramps by name) is json, since it is always read and written as a whole.

create table scenario (
  id text not null,
  position integer not null,
  title text not null,
  description text not null,
  constraint scenario_pk primary key (id),
  constraint scenario_position_uk unique (position)
);

create table scenario_revision (
  scenario text not null,
  number integer not null,
  pins text not null,
  assumptions json not null,
  ramps json not null,
  author text not null,
  saved_at timestamp with time zone not null,
  note text not null,
  constraint scenario_revision_pk primary key (scenario, number),
  constraint scenario_revision_scenario_fk foreign key (scenario) references scenario (id),
  constraint scenario_revision_number_ck check (number >= 1)
);
