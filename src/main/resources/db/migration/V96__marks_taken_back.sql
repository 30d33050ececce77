-- When a mark was last taken back: an older one that a tablet kept and sends late must not bring it back.
create table attendance_cleared (
  enrolment_id bigint not null references enrolment (id),
  unit_id bigint not null references course_unit (id),
  cleared_at timestamp with time zone not null,
  primary key (enrolment_id, unit_id)
);
create index attendance_cleared_of_unit on attendance_cleared (unit_id, enrolment_id);
