-- By what a session's course was completed when the session was held: kept with its first mark, so that a course changed later changes nobody's
-- completion of before.
create table held_course (
  session_id bigint primary key references training_session (id),
  share_needed integer not null,
  constraint held_course_share check (share_needed between 1 and 100)
);
create table held_unit (
  session_id bigint not null references held_course (session_id),
  unit_id bigint not null references course_unit (id),
  place integer not null,
  minutes integer not null,
  required boolean not null,
  primary key (session_id, unit_id)
);
create index held_unit_of_unit on held_unit (unit_id, session_id);

-- Of sessions held before this was kept, the courses as they are now.
insert into held_course (session_id, share_needed)
  select s.id, c.share_needed from training_session s join course c on c.id = s.course_id
  where s.id in (select e.session_id from enrolment e join attendance a on a.enrolment_id = e.id);
insert into held_unit (session_id, unit_id, place, minutes, required)
  select h.session_id, u.id, u.place, u.minutes, u.required
  from held_course h join training_session s on s.id = h.session_id join course_unit u on u.course_id = s.course_id
  where not u.dropped;
