-- A part that is added later would be found out by zip_sha256.
create force trigger snapshot_append_only before update, delete on snapshot call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger snapshot_record_append_only before update, delete on snapshot_record call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger snapshot_part_append_only before update, delete on snapshot_part call 'dev.bilateral.persistence.AppendOnlyGuard';
