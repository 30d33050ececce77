-- Population bands as administrators set them, one setting after the other; the newest holds. Before the first the bands are the program's own.
create table population_bands (
  number integer primary key,
  starts varchar(400) not null,
  set_at timestamp with time zone not null,
  set_by varchar(80) not null
);
