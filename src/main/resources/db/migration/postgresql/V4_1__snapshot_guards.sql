-- A part that is added later would be found out by zip_sha256.
select append_only('snapshot');
select append_only('snapshot_record');
select append_only('snapshot_part');
