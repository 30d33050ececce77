-- By which browsers keep boundaries for good: what is drawn has an address of its own. Sets of the time before have none until they are taken in anew.
alter table boundary_set add column sha256 char(64);
create index boundary_set_by_checksum on boundary_set (sha256);
