package kurogo.benchmark;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Conversations and actions over ten years, the same at every run, planted by the database itself. */
final class FollowUpSeed {

    private static final List<String> STATEMENTS = List.of("""
            insert into conversation (uid, title, state, held_on, begins_at, minutes, way, place, support, asked, said,
              assessment, visibility, confined_to, owner_id, owner_name, section, created_at, changed_at, changed_by,
              sequence_number, version)
            select 'u' || x, '対話' || x, case when mod(x, 10) = 0 then 'PLANNED' else 'HELD' end,
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
            insert into agreed_action (conversation_id, municipality_code, what, side, user_id, person, due_on, first_due_on,
              state, result, done_on, section, confined_to, version)
            select c.id, m.municipality_code, '行動' || r.x, case when mod(r.x, 2) = 0 then 'US' else 'THEM' end,
              c.owner_id, '担当', dateadd('DAY', 10 * r.x, c.held_on), dateadd('DAY', 10 * r.x, c.held_on),
              case when c.held_on < date '2026-01-01' then 'DONE' else 'OPEN' end, '',
              case when c.held_on < date '2026-01-01' then dateadd('DAY', 9 * r.x, c.held_on) end, c.section, c.confined_to, 1
            from conversation c
            join conversation_municipality m on m.conversation_id = c.id
            cross join (select "X" as x from system_range(1, ?)) r
            """, "analyze");

    private final JdbcTemplate database;
    private final long staff;

    FollowUpSeed(DataSource database, long staff) {
        this.database = new JdbcTemplate(database);
        this.staff = staff;
    }

    void plant(int conversations, int actionsEach) {
        database.update(STATEMENTS.get(0), staff, conversations);
        database.update(STATEMENTS.get(1));
        database.update(STATEMENTS.get(2), actionsEach);
        database.execute(STATEMENTS.get(3));
    }
}
