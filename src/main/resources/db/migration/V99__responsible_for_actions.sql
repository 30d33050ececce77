-- Whose an agreed action is: theirs who have to do it, where they have an account; else theirs who are responsible for the conversation it was
-- agreed in. Most promises are the municipality's, which has no account here, and somebody has to see to them.
alter table agreed_action add column responsible_id bigint;
update agreed_action a set responsible_id = coalesce(a.user_id, (select c.owner_id from conversation c where c.id = a.conversation_id));
alter table agreed_action alter column responsible_id set not null;

drop index agreed_action_by_due;
drop index agreed_action_by_due_latest;
drop index agreed_action_of_person;
drop index agreed_action_of_section;
create index agreed_action_by_due
  on agreed_action (state, due_on, id, municipality_code, confined_to, responsible_id, section);
create index agreed_action_by_due_latest
  on agreed_action (state, due_on desc, id desc, municipality_code, confined_to, responsible_id, section);
create index agreed_action_of_person
  on agreed_action (responsible_id, state, due_on, id, municipality_code, confined_to, section);
create index agreed_action_of_section
  on agreed_action (section, state, due_on, id, municipality_code, confined_to, responsible_id);
