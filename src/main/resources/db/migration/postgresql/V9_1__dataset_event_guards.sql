select append_only('dataset_event');
