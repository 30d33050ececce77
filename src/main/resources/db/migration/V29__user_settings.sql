-- What a person set for themselves: columns of a grid, the last visit to the overview. Settings of nobody else are ever read.
create table user_setting (
  user_id bigint not null,
  name varchar(100) not null,
  setting varchar not null,
  constraint user_setting_pk primary key (user_id, name),
  constraint user_setting_user_fk foreign key (user_id) references user_account (id)
);
