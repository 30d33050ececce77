-- What spoke for a municipality when it was decided about, by factor: a dismissed one comes back when more of any of it does, which a sum does
-- not tell. Of what was dismissed before that is not known; it comes back once, and is decided about anew.
alter table plan_mark add column amounts text default '{}' not null;
alter table plan_mark drop column score;
