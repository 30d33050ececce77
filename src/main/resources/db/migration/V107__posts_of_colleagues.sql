-- The post of one of the prefecture's own people, for the records of those who took part in a conversation.
alter table user_account add column post varchar(80) default '' not null;
