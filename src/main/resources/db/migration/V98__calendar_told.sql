-- What the subscription at a person's private address was last told of each event: what the person has nothing to do with any
-- more is told as cancelled, above what was told before. Nothing is kept of what the event was about.
create table calendar_told (
  user_id bigint not null references calendar_token (user_id) on delete cascade,
  uid varchar(200) not null,
  told_day date not null,
  -- The event's own number (RFC 5545, SEQUENCE), and by how much what was told is above it.
  sequence_number integer not null,
  raised integer not null,
  standing varchar(10) not null,
  -- When it left or came back last.
  turned_at timestamp with time zone,
  primary key (user_id, uid),
  constraint calendar_told_standing check (standing in ('CONFIRMED', 'CANCELLED', 'LEFT'))
);
