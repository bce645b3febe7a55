select append_only('snapshot_watch_event');
select append_only('snapshot_notice');
select append_only('snapshot_notice_seen_event');
