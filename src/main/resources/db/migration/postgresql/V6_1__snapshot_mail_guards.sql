select append_only('snapshot_mail_event');
