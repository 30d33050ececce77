-- Who was given a link to the questionnaire, so that nobody is given a second one by the way.
alter table enrolment add column questionnaire_given boolean default false not null;

-- アンケート: one link for one answer. Whose it is is kept while it is unused, so that it can be taken back; the answer forgets it, and which link an answer came by is kept nowhere.
create table questionnaire_link (
  token_sha256 char(64) primary key,
  session_id bigint not null references training_session (id),
  -- Empty once it is used, and for links given out before this was kept.
  enrolment_id bigint references enrolment (id),
  issued_at timestamp with time zone not null,
  used boolean not null,
  constraint questionnaire_link_forgotten check (not used or enrolment_id is null)
);
insert into questionnaire_link (token_sha256, session_id, issued_at, used)
  select token_sha256, session_id, issued_at, used from questionnaire_ticket;
drop table questionnaire_ticket;
create index questionnaire_link_of_session on questionnaire_link (session_id);
create index questionnaire_link_of_enrolment on questionnaire_link (enrolment_id);

-- What nobody sent while it was of use is not sent any more.
alter table training_notice drop constraint training_notice_state;
alter table training_notice add constraint training_notice_state
  check (state in ('WAITING', 'SENT', 'NO_ADDRESS', 'FAILED', 'TOO_LATE'));
