-- The second thing a person proves who they are with: a program on their telephone that shows a number anew every half minute.
-- The key is what that program was given; the last step spent keeps a number from being used twice.
create table second_factor (
  user_id bigint primary key references user_account (id),
  key_letters varchar(64) not null,
  last_step bigint not null,
  set_up_at timestamp with time zone not null
);

-- What opens the door once each when the telephone is lost.
create table recovery_code (
  user_id bigint not null references second_factor (user_id),
  sha256 char(64) not null,
  constraint recovery_code_pk primary key (user_id, sha256)
);
