create force trigger audit_append_only before update, delete on audit call 'dev.bilateral.persistence.AppendOnlyGuard';
