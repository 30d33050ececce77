-- Whom a directory vouches for has one account here, found by the directory and who they are there, never by a name.
create table outside_identity (
  issuer varchar(500) not null,
  subject varchar(255) not null,
  user_id bigint not null references user_account (id),
  linked_at timestamp with time zone not null,
  constraint outside_identity_pk primary key (issuer, subject)
);

create index outside_identity_user_idx on outside_identity (user_id);
