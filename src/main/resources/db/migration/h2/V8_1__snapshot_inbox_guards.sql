create force trigger snapshot_key_append_only before update, delete on snapshot_key call 'dev.bilateral.persistence.AppendOnlyGuard';
