create force trigger scenario_revision_append_only before update, delete on scenario_revision call 'dev.bilateral.persistence.AppendOnlyGuard';
