-- The prefecture this installation serves: at most one row.
create table prefecture (
  code char(2) not null,
  name varchar(40) not null,
  kana varchar(80) not null,
  roman_name varchar(80) not null,
  constraint prefecture_pk primary key (code)
);

create table municipality (
  code char(6) not null,
  name varchar(40) not null,
  kana varchar(80) not null,
  roman_name varchar(80) not null,
  county varchar(40) not null,
  type varchar(20) not null,
  constraint municipality_pk primary key (code),
  constraint municipality_type_known check (type in ('CITY', 'TOWN', 'VILLAGE', 'SPECIAL_WARD'))
);

create table population (
  municipality_code char(6) not null,
  as_of date not null,
  population integer not null,
  population_65_and_over integer,
  constraint population_pk primary key (municipality_code, as_of),
  constraint population_municipality_fk foreign key (municipality_code) references municipality (code),
  constraint population_not_negative check (population >= 0),
  constraint population_65_within check (population_65_and_over between 0 and population)
);

-- What nearest neighbours are sought by, beside population.
create table municipality_profile (
  municipality_code char(6) not null,
  area_km2 decimal(10, 2) not null,
  fiscal_strength_index decimal(6, 3) not null,
  constraint municipality_profile_pk primary key (municipality_code),
  constraint municipality_profile_municipality_fk foreign key (municipality_code) references municipality (code)
);

-- Boundaries of the whole prefecture as one GeoJSON document a year, kept as they came.
create table boundary_set (
  drawn_in smallint not null,
  geojson text not null,
  constraint boundary_set_pk primary key (drawn_in)
);
