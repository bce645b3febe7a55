-- Where the ledger looks what a version's rows hold, before it reads any of them: derived from observation, and made again
-- from it wherever it is missing. Rows are taken in segments of 32,768 by n; a segment of a column is one value, of which
-- row n stands at (n - 1) modulo 32,768. Few long values instead of an index entry per row and column: a filter on any
-- columns together reads at most 4 MB of them for a million rows, and counts what it finds on the way.
create table ledger_column (
  dataset text not null,
  version text not null,
  name text not null,
  segment integer not null,
  content bytea not null,
  constraint ledger_column_pk primary key (dataset, version, name, segment)
);

-- The words of a segment's texts with the rows that hold them, kept together by their first two letters (in UTF-8, since
-- databases sort text differently). A bucket that is longer than a value may be goes on in further parts.
create table ledger_word (
  dataset text not null,
  version text not null,
  bucket bytea not null,
  segment integer not null,
  part integer not null,
  content bytea not null,
  constraint ledger_word_pk primary key (dataset, version, bucket, segment, part)
);
