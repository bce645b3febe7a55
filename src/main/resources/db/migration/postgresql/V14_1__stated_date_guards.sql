select append_only('stated_date_event');
