create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;

-- Makes a table refuse every UPDATE, DELETE and TRUNCATE, also for a session that replays a replica's changes.
create function append_only(guarded regclass) returns void language plpgsql as $$
begin
  execute format('create trigger append_only_rows before update or delete on %s for each row execute function refuse_change()', guarded);
  execute format('create trigger append_only before update or delete or truncate on %s for each statement execute function refuse_change()', guarded);
  execute format('alter table %s enable always trigger append_only_rows', guarded);
  execute format('alter table %s enable always trigger append_only', guarded);
end $$;

-- Published tables, one line each.
select append_only('dataset_version');
select append_only('series');
select append_only('source');
select append_only('observation');
select append_only('dataset_file');

-- A published version takes no further rows.
create function refuse_late_row() returns trigger language plpgsql as $$
begin
  if exists (select 1 from dataset_version v where v.dataset = new.dataset and v.version = new.version) then
    raise exception '% % is published: it takes no further rows', new.dataset, new.version using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

-- Also for a session that replays a replica's changes.
create function closed_once_published(guarded regclass) returns void language plpgsql as $$
begin
  execute format('create trigger published_version before insert on %s for each row execute function refuse_late_row()', guarded);
  execute format('alter table %s enable always trigger published_version', guarded);
end $$;

select closed_once_published('series');
select closed_once_published('source');
select closed_once_published('observation');
select closed_once_published('dataset_file');
