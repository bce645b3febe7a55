create force trigger snapshot_watch_event_append_only before update, delete on snapshot_watch_event call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger snapshot_notice_append_only before update, delete on snapshot_notice call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger snapshot_notice_seen_event_append_only before update, delete on snapshot_notice_seen_event call 'dev.bilateral.persistence.AppendOnlyGuard';
