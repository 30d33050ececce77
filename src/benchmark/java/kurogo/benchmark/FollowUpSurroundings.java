package kurogo.benchmark;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What follow-up stands beside, the same at every run: flags of ten years' rounds, those of the last two open, and training sessions. */
final class FollowUpSurroundings {

    private static final List<String> FLAGS = List.of("""
            insert into rule_set (name, version_number, dated, thresholds, created_at, created_by)
            values ('seed', 1, date '2017-04-01', '{}', timestamp with time zone '2017-04-01 00:00:00Z', '試験')
            """, """
            insert into reporting_round (fiscal_year, part, title, due_on, opened_at, version)
            select x, 'ANNUAL', '年間', dateadd('YEAR', x - 2017, date '2017-05-31'),
              timestamp with time zone '2017-04-01 00:00:00Z', 1
            from (select "X" as x from system_range(2017, 2026))
            """, """
            insert into review_run (round_id, rule_set_id, as_of, evaluated_at, evaluated_by, program_version, input, input_sha256)
            select r.id, s.id, r.due_on, cast(r.due_on as timestamp with time zone), '試験', '1', '{}', repeat('0', 64)
            from reporting_round r cross join rule_set s where s.name = 'seed'
            """, """
            insert into flag (round_id, municipality_code, programme, rule, severity, state, evidence, holds, assignee_id,
              first_run_id, last_run_id, raised_at, changed_at, version)
            select r.id, m.code, '', u.rule, 'CAUTION', case when r.fiscal_year < 2025 then 'RESOLVED' else 'ACTING' end,
              '{"evidence":{"explanation":[],"figures":[],"peers":null,"questions":[],"statistic":null,"surprise":null,'
              || '"threshold":null},"municipality":{"digits":"' || m.code || '"},"programme":null,"rule":"' || u.rule
              || '","severity":"CAUTION"}' || repeat(' ', 2000),
              true, case when mod(m.n, 200) = 3 then ? else 1000000 + mod(m.n, 200) end, v.id, v.id,
              dateadd('DAY', -60, cast(r.due_on as timestamp with time zone)),
              cast(r.due_on as timestamp with time zone), 1
            from reporting_round r join review_run v on v.round_id = r.id
            cross join (select code, row_number() over (order by code) as n from municipality) m
            cross join (values ('NEEDS_UNKNOWN'), ('TARGET_MISSING')) u (rule)
            """, """
            insert into flag_event (flag_id, happened_at, actor, kind, from_state, to_state, reason)
            select id, raised_at, '試験', 'RAISED', 'NEW', 'NEW', '' from flag
            """, """
            insert into flag_event (flag_id, happened_at, actor, kind, from_state, to_state, reason)
            select id, dateadd('DAY', 330, raised_at), '担当', 'DECIDED', 'ACTING', 'RESOLVED', '解消' from flag where state = 'RESOLVED'
            """);

    private static final List<String> TRAINING = List.of("""
            insert into course (kind, title, aims, targets, material, in_order, share_needed, retired, version)
            values ('MUNICIPAL_MANAGER', '管理職研修', '', '', '', false, 80, false, 1)
            """, """
            insert into course_unit (course_id, place, title, topic, minutes, required, dropped)
            select id, 0, '理念', 'IDEA', 120, true, false from course where title = '管理職研修'
            """, """
            insert into training_session (uid, course_id, title, state, place, online, seats_at_place, seats_online, fair_share,
              deadline, materials, series, cancelled_because, sequence_number, changed_at, changed_by, version)
            select 't' || x, c.id, '研修' || x, case when x < 193 then 'HELD' else 'OPEN' end, '県庁', '', 40, 0, 0,
              dateadd('DAY', 18 * x, date '2017-04-01'), '', '', '', 0, timestamp with time zone '2026-04-01 00:00:00Z', '担当', 1
            from (select "X" as x from system_range(1, 200)) cross join course c where c.title = '管理職研修'
            """, """
            insert into training_day (session_id, place, held_on, begins_at, ends_at)
            select id, 0, dateadd('DAY', 14, deadline), time '13:00:00', time '15:00:00' from training_session where uid like 't%'
            """, """
            insert into training_day_unit (session_id, place, unit_id)
            select s.id, 0, u.id from training_session s join course_unit u on u.course_id = s.course_id where s.uid like 't%'
            """, """
            insert into participant (municipality_code, name, kana, section, post, email, manager, erased, version)
            select code, '参加者' || code, '', '福祉課', '課長', '', true, false, 1 from municipality
            """, """
            insert into enrolment (session_id, participant_id, municipality_code, section, post, manager, attending, state,
              never_reached, flagged, asked_at, asked_by, reason, apology, walk_in, version)
            select s.id, p.id, p.municipality_code, p.section, p.post, true, 'AT_PLACE', 'SEATED', false, false,
              timestamp with time zone '2026-04-01 00:00:00Z', '担当', '', '', false, 1
            from training_session s join participant p on mod(p.id + s.id, 50) = 0 where s.uid like 't%'
            """, """
            insert into attendance (enrolment_id, unit_id, presence, minutes, made_at, made_by, way)
            select e.id, d.unit_id, 'PRESENT', 120, timestamp with time zone '2026-04-01 00:00:00Z', '担当', 'HAND'
            from enrolment e join training_session s on s.id = e.session_id and s.state = 'HELD'
            join training_day_unit d on d.session_id = s.id
            """);

    private static final String TEAM = """
            insert into training_team (session_id, place, role, user_id, name)
            select id, 0, 'TRAINER', case when mod(id, 10) = 3 then ? else 1000000 + mod(id, 200) end, '担当'
            from training_session where uid like 't%'
            """;

    private static final int FLAGS_THEMSELVES = 3;

    private final JdbcTemplate database;
    private final long staff;

    FollowUpSurroundings(DataSource database, long staff) {
        this.database = new JdbcTemplate(database);
        this.staff = staff;
    }

    void plant() {
        FLAGS.subList(0, FLAGS_THEMSELVES).forEach(database::update);
        database.update(FLAGS.get(FLAGS_THEMSELVES), staff);
        FLAGS.subList(FLAGS_THEMSELVES + 1, FLAGS.size()).forEach(database::update);
        TRAINING.forEach(database::update);
        database.update(TEAM, staff);
    }
}
