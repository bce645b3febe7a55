create force trigger snapshot_mail_event_append_only before update, delete on snapshot_mail_event call 'dev.bilateral.persistence.AppendOnlyGuard';
