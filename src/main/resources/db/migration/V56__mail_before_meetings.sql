-- The mail of each morning and the one before each meeting are chosen apart; so far there was the one of each morning alone.
alter table notice_setting rename column by_mail to digest;
alter table notice_setting add column by_mail boolean default false not null;

-- Of which meeting, beginning when, somebody was reminded by mail: nobody is told twice, and of one that was moved anew.
create table notice_meeting (
  user_id bigint not null references user_account (id),
  conversation_id bigint not null references conversation (id),
  begins_at timestamp not null,
  primary key (user_id, conversation_id, begins_at)
);
create index notice_meeting_of_conversation on notice_meeting (conversation_id);
