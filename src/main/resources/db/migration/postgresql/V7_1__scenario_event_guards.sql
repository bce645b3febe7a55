select append_only('scenario_event');
