create table placeholder (id bigint not null, constraint placeholder_pk primary key (id));
