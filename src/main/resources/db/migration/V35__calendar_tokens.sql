-- The private address of a person's calendar: of its secret part only a checksum is kept.
create table calendar_token (
  user_id bigint primary key references user_account (id),
  sha256 char(64) not null,
  issued_at timestamp with time zone not null,
  constraint calendar_token_unique unique (sha256)
);
