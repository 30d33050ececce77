-- How much each reason to talk to a municipality counts. Weights are never changed, only followed by the next ones.
create table plan_weights (
  version_number integer primary key,
  points text not null,
  set_at timestamp with time zone not null,
  set_by varchar(80) not null
);

-- What somebody decided about a municipality's place in the plan: at most one decision stands.
create table plan_mark (
  municipality_code char(6) primary key references municipality (code),
  kind varchar(10) not null,
  snoozed_until date,
  -- The score at which it was decided; a dismissed municipality comes back when more speaks for it.
  score integer not null,
  reason varchar(2000) not null,
  set_at timestamp with time zone not null,
  set_by varchar(80) not null,
  version integer not null,
  constraint plan_mark_kind check (
    (kind = 'PINNED' and snoozed_until is null)
    or (kind = 'SNOOZED' and snoozed_until is not null and reason <> '')
    or (kind = 'DISMISSED' and snoozed_until is null and reason <> ''))
);
