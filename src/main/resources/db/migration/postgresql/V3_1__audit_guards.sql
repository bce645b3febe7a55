select append_only('audit');
