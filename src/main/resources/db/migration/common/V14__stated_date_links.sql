-- Which observation stands where among the stated dates, as stewards say: each row links or unlinks one observation, and
-- of one date, role and observation the last row counts. What no row names is paired as it came with the product.
-- n is counted by whoever writes, so that the primary key refuses one of two who link at the same time. There is no
-- foreign key to observation: a link names an observation by its id in every version, also in those still to come.

create table stated_date_event (
  n bigint not null,
  stated_date text not null,
  role text not null,
  dataset text not null,
  observation text not null,
  is_linked boolean not null,
  note text not null,
  who text not null,
  happened_at timestamp with time zone not null,
  constraint stated_date_event_pk primary key (n),
  constraint stated_date_event_role_ck check (case role when 'promise' then true when 'report' then true else false end)
);
