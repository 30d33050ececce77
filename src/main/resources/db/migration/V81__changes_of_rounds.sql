-- How many submissions and flags a round has, and how often they changed, is asked each time before what was made of them is shown again.
create index submission_changes on submission (round_id, version);
create index flag_changes on flag (round_id, version);

-- All that flags are filtered, sorted and counted by, so that a page of them is found without their evidence.
create index flag_of_inbox on flag (round_id, state, severity, rule, municipality_code, programme, raised_at, assignee_id);
