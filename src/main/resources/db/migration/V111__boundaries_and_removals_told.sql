-- Boundaries that draw nobody leave the tile grid in the map's place.
delete from boundary_set where geojson like '%"features":[]%';

-- What was removed from the audit trail for its age before removals were told in it is told once.
insert into audit_entry (happened_at, actor, origin, action, subject, before_json, after_json)
select current_timestamp, '', '', 'audit.removed', 'audit', '""',
  '{"removed":' || count(*) || ',"inAll":' || count(*) || ',"through":' || max(position) || '}'
from audit_link where removed_at is not null having count(*) > 0;
