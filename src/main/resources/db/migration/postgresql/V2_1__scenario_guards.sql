select append_only('scenario_revision');
