-- Where links were given out before it was kept to whom, and some were used, nobody can tell who answered: nobody of those sessions is given a second one.
update enrolment set questionnaire_given = true
  where session_id in (select session_id from questionnaire_link where used)
    and session_id not in (select session_id from enrolment where questionnaire_given);
