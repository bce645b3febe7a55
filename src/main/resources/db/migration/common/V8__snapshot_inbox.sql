-- A notice says what it told: the sentences and the first cells that changed, as JSON, and whether the view could still
-- be computed at all. Versions may return (one that is withdrawn gives way to the one before), so what makes a notice
-- another one is no longer its pins but the notice that it follows, 0 for the first: of two servers that look at once,
-- one is refused.
alter table snapshot_notice drop constraint snapshot_notice_uk;
alter table snapshot_notice add column follows bigint;
alter table snapshot_notice add column is_computed boolean default true not null;
alter table snapshot_notice add column content text default '{}' not null;
alter table snapshot_notice add constraint snapshot_notice_uk unique (snapshot, who, follows);
create index snapshot_notice_who_ix on snapshot_notice (who, n);
create index snapshot_watch_event_who_ix on snapshot_watch_event (snapshot, who, n);
create index snapshot_record_who_ix on snapshot_record (who, recorded_at);

-- The keys under which snapshots are signed, each once.
create table snapshot_key (
  public_key text not null,
  constraint snapshot_key_pk primary key (public_key)
);
insert into snapshot_key select distinct public_key from snapshot;

-- How much is kept. Whoever records holds its one row until the end, so that limits are never passed together.
create table snapshot_volume (
  n integer not null,
  bytes bigint not null,
  constraint snapshot_volume_pk primary key (n)
);
insert into snapshot_volume select 1, coalesce(sum(octet_length(content)), 0) from snapshot_part;

-- An address is somebody's own and can be deleted for good, so it stands in a table that nothing guards.
drop table snapshot_mail_event;
create table snapshot_mail (
  who text not null,
  address text not null,
  given_at timestamp with time zone not null,
  constraint snapshot_mail_pk primary key (who)
);
