create force trigger stated_date_event_append_only before update, delete on stated_date_event call 'dev.bilateral.persistence.AppendOnlyGuard';
