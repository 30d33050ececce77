-- The board asks which open flags have had done all that was agreed. Open ones are few among those of ten years, and their evidence is
-- long: an index tells them without it.
create index flag_by_state on flag (state, id, assignee_id, municipality_code);
