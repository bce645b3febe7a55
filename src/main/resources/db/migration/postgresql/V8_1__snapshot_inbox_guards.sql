select append_only('snapshot_key');
