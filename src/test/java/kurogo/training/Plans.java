package kurogo.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Courses and sessions, made up for tests. */
public final class Plans {

    /** A Wednesday on which offices are open. */
    static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    static final LocalTime BEGINS = LocalTime.of(10, 0);
    static final LocalTime ENDS = LocalTime.of(15, 0);

    private Plans() {}

    static CourseContent managers() {
        return course("管理職研修", CourseKind.MUNICIPAL_MANAGER);
    }

    static CourseContent course(String title, CourseKind kind) {
        return new CourseContent(
                kind,
                title,
                "",
                "",
                "",
                false,
                80,
                List.of(
                        new CourseUnit(0, "理念", UnitTopic.IDEA, 60, true),
                        new CourseUnit(0, "整備手法", UnitTopic.SYSTEM, 120, false)),
                Set.of());
    }

    static SessionContent on(LocalDate day, Course course) {
        return seated(new Seats(30, 0), day, course);
    }

    static SessionContent seated(Seats seats, LocalDate day, Course course) {
        return new SessionContent(
                course.id(),
                "第1回 " + course.title(),
                List.of(new SessionDay(
                        day,
                        BEGINS,
                        ENDS,
                        course.content().units().stream().map(CourseUnit::id).toList())),
                "県庁大会議室",
                seats.online() > 0 ? "申込み後に案内" : "",
                seats,
                0,
                day.minusWeeks(2),
                Optional.of(120_000L),
                "",
                "",
                List.of(new TeamMember(TeamMember.Role.TRAINER, Optional.empty(), "外部講師")));
    }

    static SessionContent run(SessionContent content, TeamMember... team) {
        return new SessionContent(
                content.courseId(),
                content.title(),
                content.days(),
                content.place(),
                content.online(),
                content.seats(),
                content.fairShare(),
                content.deadline(),
                content.costYen(),
                content.materials(),
                content.series(),
                List.of(team));
    }

    static SessionContent shared(int fairShare, SessionContent content) {
        return new SessionContent(
                content.courseId(),
                content.title(),
                content.days(),
                content.place(),
                content.online(),
                content.seats(),
                fairShare,
                content.deadline(),
                content.costYen(),
                content.materials(),
                content.series(),
                content.team());
    }

    public static SessionContent at(String place, SessionContent content) {
        return new SessionContent(
                content.courseId(),
                content.title(),
                content.days(),
                place,
                content.online(),
                content.seats(),
                content.fairShare(),
                content.deadline(),
                content.costYen(),
                content.materials(),
                content.series(),
                content.team());
    }

    static SessionContent due(LocalDate deadline, SessionContent content) {
        return new SessionContent(
                content.courseId(),
                content.title(),
                content.days(),
                content.place(),
                content.online(),
                content.seats(),
                content.fairShare(),
                deadline,
                content.costYen(),
                content.materials(),
                content.series(),
                content.team());
    }

    static SessionContent onDays(List<SessionDay> days, SessionContent content) {
        return new SessionContent(
                content.courseId(),
                content.title(),
                days,
                content.place(),
                content.online(),
                content.seats(),
                content.fairShare(),
                content.deadline(),
                content.costYen(),
                content.materials(),
                content.series(),
                content.team());
    }
}
