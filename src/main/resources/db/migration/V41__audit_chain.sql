-- The chain over the audit trail: each link's checksum covers its entry and the link before.
create table audit_link (
  position bigint not null,
  entry_id bigint not null,
  checksum char(64) not null,
  -- Set when the entry itself was removed after its retention period; the link stays and keeps the chain whole.
  removed_at timestamp with time zone,
  constraint audit_link_pk primary key (position),
  constraint audit_link_entry_unique unique (entry_id)
);

-- Where the chain ends. Whoever adds links holds this one row, so that no two do at once.
create table audit_head (
  id smallint not null,
  position bigint not null,
  checksum char(64) not null,
  constraint audit_head_pk primary key (id),
  constraint audit_head_single check (id = 1)
);

insert into audit_head (id, position, checksum)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
