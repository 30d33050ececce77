-- Whose account it was: names change and two people may bear one. None where nobody was signed in, where the program acted for itself, and in
-- entries written before this. No reference: an entry outlives whatever it tells of.
alter table audit_entry add column account_id bigint;

-- Room for the name of the program that acted, where no request came from anywhere.
alter table audit_entry alter column origin set data type varchar(200);

create index audit_entry_account_idx on audit_entry (account_id, id);

-- From where a job was ordered, as the trail says it; empty for those ordered before this.
alter table job add column requested_from varchar(200) default '' not null;

-- Since when a program is at a mail; none once that is over. What a program died at is taken up again after a while.
alter table notice_digest add column taken_at timestamp with time zone;
alter table notice_meeting add column taken_at timestamp with time zone;
