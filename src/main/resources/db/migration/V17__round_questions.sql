-- What a round asks beside status, run, first month, cases and cost. The rounds there were asked everything.
create table round_question (
  round_id bigint not null references reporting_round (id),
  question varchar(20) not null,
  primary key (round_id, question),
  constraint round_question_known check (question in
    ('FUNDING', 'CONTRACTED', 'WAY_OF_RUNNING', 'REFERRAL_CRITERIA', 'NEEDS', 'TARGETS', 'PROCESS_STEPS', 'CONTACT', 'REMARKS'))
);

insert into round_question (round_id, question)
select reporting_round.id, asked.question
from reporting_round
cross join (values ('FUNDING'), ('CONTRACTED'), ('WAY_OF_RUNNING'), ('REFERRAL_CRITERIA'), ('NEEDS'), ('TARGETS'),
  ('PROCESS_STEPS'), ('CONTACT'), ('REMARKS')) as asked (question);
