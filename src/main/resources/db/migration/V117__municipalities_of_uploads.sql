-- Whose reports a waiting file holds is always written and read as a whole: it stands with the file, codes in their order with blanks between
-- them, and not in a table of its own, which a list of hundreds of thousands of reports filled only to be emptied again at its acceptance.
alter table upload add column municipalities varchar;
update upload set municipalities = coalesce(
  (select string_agg(r.municipality_code, ' ' order by r.municipality_code) from upload_report r where r.upload_id = upload.id), '');
alter table upload alter column municipalities set not null;
drop table upload_report;
