-- The calendar reads from an index alone which meetings come first on each day, and who is taken up when.
create index conversation_of_calendar
  on conversation (held_on, begins_at, id, withdrawn_at, state, confined_to, owner_id, section, minutes);
create index conversation_participant_of_user on conversation_participant (user_id, conversation_id);
