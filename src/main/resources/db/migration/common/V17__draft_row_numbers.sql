-- The highest number that a row of each part had and that was removed: a number is given once, so that whoever still has
-- a removed row before him does not change another.
alter table draft add column last_observation integer default 0 not null;
alter table draft add column last_series integer default 0 not null;
alter table draft add column last_source integer default 0 not null;
