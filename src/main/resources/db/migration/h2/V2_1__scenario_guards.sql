-- Also the scenario's own row: its title and description stand in answers that pin a revision.
create force trigger scenario_append_only before update, delete on scenario call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger scenario_revision_append_only before update, delete on scenario_revision call 'dev.bilateral.persistence.AppendOnlyGuard';
