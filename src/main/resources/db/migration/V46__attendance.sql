-- Who was there, unit by unit. A mark made on a tablet carries the moment it was made there: the latest counts, in whatever order they arrive.
create table attendance (
  enrolment_id bigint not null references enrolment (id),
  unit_id bigint not null references course_unit (id),
  presence varchar(10) not null,
  minutes integer not null,
  made_at timestamp with time zone not null,
  made_by varchar(80) not null,
  way varchar(8) not null,
  primary key (enrolment_id, unit_id),
  constraint attendance_presence check (presence in ('PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'ABSENT')),
  constraint attendance_minutes check (minutes >= 0),
  constraint attendance_way check (way in ('HAND', 'CODE', 'LIST'))
);
create index attendance_of_unit on attendance (unit_id, enrolment_id);
