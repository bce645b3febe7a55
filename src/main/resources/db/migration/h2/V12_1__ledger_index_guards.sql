-- What the ledger finds must not be bent: no UPDATE, no DELETE. Rows are added after a version is published.
create force trigger ledger_column_append_only before update, delete on ledger_column call 'dev.bilateral.persistence.AppendOnlyGuard';
create force trigger ledger_word_append_only before update, delete on ledger_word call 'dev.bilateral.persistence.AppendOnlyGuard';
