create index audit_entry_action_idx on audit_entry (action, id);
