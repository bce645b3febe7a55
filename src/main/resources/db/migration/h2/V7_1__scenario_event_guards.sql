create force trigger scenario_event_append_only before update, delete on scenario_event call 'dev.bilateral.persistence.AppendOnlyGuard';
