-- Published tables refuse every UPDATE and DELETE: one line per table. H2 has no trigger on TRUNCATE, which therefore
-- passes on a table that no foreign key refers to. FORCE, since a build migrates before any class is compiled.
create force trigger dataset_version_append_only before update, delete on dataset_version call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger series_append_only before update, delete on series call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger source_append_only before update, delete on source call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger observation_append_only before update, delete on observation call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger dataset_file_append_only before update, delete on dataset_file call 'dev.bilateral.persistence.AppendOnlyGuard';

-- A published version takes no further rows.
create force trigger series_closed before insert on series for each row call 'dev.bilateral.persistence.PublishedVersionGuard';
create force trigger source_closed before insert on source for each row call 'dev.bilateral.persistence.PublishedVersionGuard';
create force trigger observation_closed before insert on observation for each row call 'dev.bilateral.persistence.PublishedVersionGuard';
create force trigger dataset_file_closed before insert on dataset_file for each row call 'dev.bilateral.persistence.PublishedVersionGuard';
