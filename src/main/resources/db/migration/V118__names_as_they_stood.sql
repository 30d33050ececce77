-- The cells in which the file of a report names its municipality in another spelling, or says by a mark what stands above: with their text, and
-- what they were understood to say. A list as JSON, since it is written with the report and read with it; nothing where every name stands as it
-- is known, and for reports kept before.
alter table report_answer add column names_json varchar;
