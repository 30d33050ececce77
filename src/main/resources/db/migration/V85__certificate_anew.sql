-- Its own number once a certificate was taken back, so that of the valid ones a person has but one for a course.
alter table certificate add column revoked_number varchar(20) default '' not null;
update certificate set revoked_number = number where revoked_at is not null;
alter table certificate drop constraint certificate_once;
alter table certificate add constraint certificate_once unique (course_id, participant_id, revoked_number);
alter table certificate add constraint certificate_revoked check ((revoked_at is null) = (revoked_number = ''));
