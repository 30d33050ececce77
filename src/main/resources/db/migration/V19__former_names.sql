-- Names that went out of use when places were merged or renamed, and the municipality each belongs to since.
create table former_name (
  name varchar(40) not null,
  municipality_code char(6) not null,
  last_day date not null,
  constraint former_name_pk primary key (name, municipality_code),
  constraint former_name_municipality_fk foreign key (municipality_code) references municipality (code)
);
