-- An address for mail is told nothing before whoever reads it has opened the link that it was sent: of the link the
-- SHA-256 is kept, until it was used. Addresses of before are asked once they are given again.
alter table snapshot_mail add column question text;
alter table snapshot_mail add column confirmed_at timestamp with time zone;
