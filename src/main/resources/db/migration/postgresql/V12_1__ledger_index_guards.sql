-- What the ledger finds must not be bent: no UPDATE, DELETE or TRUNCATE. Rows are added after a version is published.
select append_only('ledger_column');
select append_only('ledger_word');
