-- What happens to a scenario as a document. Each row holds the whole state that it leads to; the last one counts, and
-- without any the scenario's own row does. n is counted by whoever writes, so that the primary key refuses one of two who
-- change names at once: that keeps titles apart, which no key on rows that are never changed could.
-- revision is the first one to bear the title: what an older revision was called stays as it was.

create table scenario_event (
  n bigint not null,
  scenario text not null,
  kind text not null,
  title text not null,
  description text not null,
  is_archived boolean not null,
  revision integer not null,
  from_scenario text,
  from_revision integer,
  who text not null,
  happened_at timestamp with time zone not null,
  constraint scenario_event_pk primary key (n),
  constraint scenario_event_kind_ck check (kind in ('created', 'renamed', 'archived', 'restored')),
  constraint scenario_event_scenario_fk foreign key (scenario) references scenario (id),
  constraint scenario_event_from_fk foreign key (from_scenario, from_revision) references scenario_revision (scenario, number)
);

create index scenario_event_scenario_ix on scenario_event (scenario, n);
