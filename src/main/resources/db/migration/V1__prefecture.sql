create table prefecture (
  code char(2) primary key,
  name varchar(40) not null
);
