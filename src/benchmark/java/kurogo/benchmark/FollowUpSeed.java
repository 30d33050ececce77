package kurogo.benchmark;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Conversations and actions over ten years, the same at every run, planted by the database itself. Numbers are given, not drawn: the database
 * writes its file each time a sequence has given some.
 */
final class FollowUpSeed {

    private static final List<String> STATEMENTS = List.of("""
            insert into conversation (id, uid, title, state, held_on, begins_at, minutes, way, place, support, asked, said,
              assessment, visibility, confined_to, owner_id, owner_name, section, created_at, changed_at, changed_by,
              sequence_number, version)
            select x, 'u' || x, '対話' || x, case when mod(x, 10) = 0 then 'PLANNED' else 'HELD' end,
              dateadd('DAY', mod(x * 7919, 3650), date '2017-04-01'), time '10:00:00', 60,
              case mod(x, 3) when 0 then 'VISIT' when 1 then 'PHONE' else 'ONLINE' end, '', 'ADVICE',
              repeat('問い', 100), repeat('答え', 200), '', case when mod(x, 5) = 0 then 'SECTION' else 'ALL' end,
              case when mod(x, 5) = 0 then 'section' || mod(x, 20) else '' end,
              case when mod(x, 200) = 3 then ? else 1000000 + mod(x, 200) end, '担当', 'section' || mod(x, 20),
              timestamp with time zone '2026-04-01 00:00:00Z', timestamp with time zone '2026-04-01 00:00:00Z', '担当', 0, 1
            from (select "X" as x from system_range(1, ?))
            """, """
            insert into conversation_municipality (conversation_id, municipality_code, talked_on, confined_to, owner_id)
            select c.id, m.code, case when c.state = 'HELD' then c.held_on end, c.confined_to, c.owner_id from conversation c
            join (select code, row_number() over (order by code) as n from municipality) m on m.n = 1 + mod(c.id * 31, 990)
            """, """
            insert into agreed_action (id, conversation_id, municipality_code, what, side, user_id, responsible_id, person, due_on, first_due_on,
              state, result, done_on, section, confined_to, version)
            select c.id * 10 + r.x, c.id, m.municipality_code, '行動' || r.x, case when mod(r.x, 2) = 0 then 'US' else 'THEM' end,
              c.owner_id, c.owner_id, '担当', dateadd('DAY', 10 * r.x, c.held_on), dateadd('DAY', 10 * r.x, c.held_on),
              case when c.held_on < date '2026-01-01' then 'DONE' else 'OPEN' end, '',
              case when c.held_on < date '2026-01-01' then dateadd('DAY', 9 * r.x, c.held_on) end, c.section, c.confined_to, 1
            from conversation c
            join conversation_municipality m on m.conversation_id = c.id
            cross join (select "X" as x from system_range(1, ?)) r
            """, """
            insert into municipal_contact (municipality_code, name, section, post, phone, email, manager, gone, version)
            select code, '相手' || code, '福祉課', '係長', '', '', false, false, 1 from municipality
            """, """
            insert into conversation_participant (conversation_id, place, side, user_id, name, section, post)
            select c.id, 0, 'US', case when mod(c.id, 50) = 7 then ? else 1000000 + mod(c.id * 7, 200) end, '担当', c.section, ''
            from conversation c
            """, """
            insert into conversation_participant (conversation_id, place, side, contact_id, name, section, post)
            select c.id, 1, 'THEM', p.id, p.name, p.section, p.post from conversation c
            join conversation_municipality m on m.conversation_id = c.id
            join municipal_contact p on p.municipality_code = m.municipality_code
            """, """
            insert into action_event (id, action_id, happened_at, actor, kind, from_state, to_state, from_due, to_due, reason)
            select a.id * 2, a.id, dateadd('HOUR', 1, cast(c.held_on as timestamp with time zone)), '担当', 'AGREED', 'OPEN', 'OPEN',
              a.due_on, a.due_on, '' from agreed_action a join conversation c on c.id = a.conversation_id
            """, """
            insert into action_event (id, action_id, happened_at, actor, kind, from_state, to_state, from_due, to_due, reason)
            select a.id * 2 + 1, a.id, dateadd('HOUR', 1, cast(a.done_on as timestamp with time zone)), '担当', 'MOVED', 'OPEN', 'DONE',
              a.due_on, a.due_on, '' from agreed_action a where a.state = 'DONE'
            """, """
            insert into conversation_flag (conversation_id, flag_id)
            select c.id, f.id from conversation c
            join conversation_municipality m on m.conversation_id = c.id
            join reporting_round r on r.fiscal_year = extract(year from dateadd('MONTH', -3, c.held_on))
            join flag f on f.round_id = r.id and f.municipality_code = m.municipality_code
              and f.rule = case when mod(c.id, 2) = 0 then 'NEEDS_UNKNOWN' else 'TARGET_MISSING' end
            where mod(c.id / 990, 5) = 1
            """, """
            insert into action_flag (action_id, flag_id)
            select a.id, t.flag_id from agreed_action a join conversation_flag t on t.conversation_id = a.conversation_id
            """);

    private final JdbcTemplate database;
    private final long staff;

    FollowUpSeed(DataSource database, long staff) {
        this.database = new JdbcTemplate(database);
        this.staff = staff;
    }

    /** The flags the conversations are to be about have to be there. */
    void plant(int conversations, int actionsEach) {
        database.update(STATEMENTS.get(0), staff, conversations);
        database.update(STATEMENTS.get(1));
        database.update(STATEMENTS.get(2), actionsEach);
        database.update(STATEMENTS.get(3));
        database.update(STATEMENTS.get(4), staff);
        STATEMENTS.stream().skip(5).forEach(database::update);
        database.execute("analyze");
    }
}
