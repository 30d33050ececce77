-- When a unit begins on its day (時間割), where that is planned; nothing where it is not.
alter table training_day_unit add column begins_at time;
