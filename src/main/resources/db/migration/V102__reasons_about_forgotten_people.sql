-- Why a certificate was revoked may tell of a person: of people who are forgotten it is not kept.
update certificate set revoked_because = '－'
where revoked_at is not null
  and participant_id in (select id from participant where erased);
