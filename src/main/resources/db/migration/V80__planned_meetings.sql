-- Who is taken up when is asked of what is planned alone, of which there is little among ten years of what was held.
drop index conversation_held;
create index conversation_held
  on conversation (state, held_on, begins_at, id, minutes, withdrawn_at, confined_to, owner_id);
