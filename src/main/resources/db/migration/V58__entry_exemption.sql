-- Why somebody was put down who had not completed, or not yet taken, what the course asks for first; empty for everybody else.
alter table enrolment add column exemption varchar(2000) default '' not null;
