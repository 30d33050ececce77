-- Lists, board and calendar read from indexes alone what they filter and sort by, in the order they show it: a record's notes
-- are long, and ten years of a nation are a hundred thousand of them.
drop index conversation_by_day;
drop index conversation_of_owner;
drop index conversation_of_section;
create index conversation_by_day
  on conversation (held_on desc, id desc, withdrawn_at, confined_to, owner_id, section, state, way);
create index conversation_of_owner
  on conversation (owner_id, held_on desc, id desc, withdrawn_at, confined_to, section, state, way);
create index conversation_of_section
  on conversation (section, held_on desc, id desc, withdrawn_at, confined_to, owner_id, state, way);

drop index agreed_action_by_due;
drop index agreed_action_of_person;
drop index agreed_action_of_section;
create index agreed_action_by_due
  on agreed_action (state, due_on, id, municipality_code, confined_to, user_id, section);
create index agreed_action_by_due_latest
  on agreed_action (state, due_on desc, id desc, municipality_code, confined_to, user_id, section);
create index agreed_action_of_person
  on agreed_action (user_id, state, due_on, id, municipality_code, confined_to, section);
create index agreed_action_of_section
  on agreed_action (section, state, due_on, id, municipality_code, confined_to, user_id);

-- The day a municipality was talked with, where the conversation was held and stands, and who may know of it: the plan and
-- the list of municipalities ask for the last one of each.
alter table conversation_municipality add column talked_on date;
alter table conversation_municipality add column confined_to varchar(80) default '' not null;
alter table conversation_municipality add column owner_id bigint default 0 not null;
update conversation_municipality m set
  talked_on = (select case when c.state = 'HELD' and c.withdrawn_at is null then c.held_on end
    from conversation c where c.id = m.conversation_id),
  confined_to = (select c.confined_to from conversation c where c.id = m.conversation_id),
  owner_id = (select c.owner_id from conversation c where c.id = m.conversation_id);
create index conversation_municipality_talked
  on conversation_municipality (municipality_code, talked_on desc, confined_to, owner_id);
