-- For which hour a backup was last begun by itself: at most one row. Of several programs the one that moves it on makes that backup.
create table backup_hour (
  id smallint not null,
  meant_for timestamp with time zone not null,
  constraint backup_hour_pk primary key (id),
  constraint backup_hour_at_most_one check (id = 1)
);
