-- How somebody wants to be reminded of appointments and due days.
create table notice_setting (
  user_id bigint primary key references user_account (id),
  on_screen boolean not null,
  by_mail boolean not null,
  address varchar(254) not null,
  days_before integer not null,
  version integer not null,
  constraint notice_setting_days check (days_before between 0 and 30)
);

-- Whose mail of a day was taken care of: nobody gets it twice.
create table notice_digest (
  user_id bigint not null references user_account (id),
  of_day date not null,
  primary key (user_id, of_day)
);
