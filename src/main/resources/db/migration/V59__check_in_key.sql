-- What the codes of a session's participants are signed with. A new key lets codes handed out before lead nowhere.
create table check_in_key (
  session_id bigint primary key references training_session (id),
  secret bytea not null,
  made_at timestamp with time zone not null,
  made_by varchar(80) not null
);
