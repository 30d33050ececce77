-- When something was last noted of somebody. Who they are is erased a stated time after it, and after the last session they were put down for.
alter table participant add column noted_on date default current_date not null;
create index participant_noted on participant (erased, noted_on);
