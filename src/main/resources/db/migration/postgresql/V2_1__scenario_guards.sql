-- Also the scenario's own row: its title and description stand in answers that pin a revision.
select append_only('scenario');
select append_only('scenario_revision');
