-- What a person should look at in the files that wait, cell by cell: the first few hundred of each kind and file, so that all files can be looked through without reading them anew. Goes with its upload.
create table upload_finding (
  upload_id bigint not null references upload (id) on delete cascade,
  number integer not null,
  -- PROBLEM, NOTICE, CORRECTED
  kind varchar(10) not null,
  -- the kind of problem, or the question a corrected cell answers and what it is asked of
  code varchar(40) not null,
  code_of varchar(40) not null,
  municipality_code char(6) references municipality (code),
  sheet varchar not null,
  cell_row integer,
  cell_column integer,
  cell_text varchar not null,
  -- of a problem the words of its sentence, of a corrected cell what it was understood as and its note
  words_json varchar not null,
  primary key (upload_id, number)
);
create index upload_finding_of_municipality on upload_finding (municipality_code);
