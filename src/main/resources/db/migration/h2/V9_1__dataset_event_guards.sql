create force trigger dataset_event_append_only before update, delete on dataset_event call 'dev.bilateral.persistence.AppendOnlyGuard';
