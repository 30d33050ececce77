-- 修了証: that somebody completed a course, under a number by which it can be verified here.
create table certificate (
  number varchar(20) primary key,
  course_id bigint not null references course (id),
  participant_id bigint not null references participant (id),
  session_id bigint not null references training_session (id),
  course_title varchar(120) not null,
  completed_on date not null,
  issued_at timestamp with time zone not null,
  issued_by varchar(80) not null,
  -- Who needs it no more valid has to say why.
  revoked_at timestamp with time zone,
  revoked_because varchar(2000) not null,
  constraint certificate_once unique (course_id, participant_id)
);
create index certificate_of_session on certificate (session_id, number);
