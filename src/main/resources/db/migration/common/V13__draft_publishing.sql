-- While its rows are written out a draft is 'publishing': it is seen, but nobody changes or discards it.
alter table draft drop constraint draft_state_ck;
alter table draft add constraint draft_state_ck check (case state when 'filling' then true when 'open' then true when 'publishing' then true when 'published' then true when 'discarded' then true else false end);
