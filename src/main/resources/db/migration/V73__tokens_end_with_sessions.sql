-- A token is over when all sessions of its owner were ended after it was made: it keeps how often they had been ended by then.
alter table api_token add column sessions_ended integer default 0 not null;
update api_token set sessions_ended = (select user_account.sessions_ended from user_account where user_account.id = api_token.user_id);
