package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.training.Clash;
import kurogo.training.ClashService;
import kurogo.training.Course;
import kurogo.training.CourseService;
import kurogo.training.CourseUnit;
import kurogo.training.DateFindingService;
import kurogo.training.DateQuestion;
import kurogo.training.DayLength;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.training.SessionService;
import kurogo.training.TeamMember;
import kurogo.training.rule.DateProposal;
import kurogo.training.rule.Hours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever is to teach may have a conversation at the same time, or be a lecturer who teaches elsewhere. */
@DatabaseTest
@Import(FollowUpPeople.class)
class TrainersElsewhereTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    ClashService clashes;

    @Autowired
    DateFindingService dates;

    @Autowired
    CalendarService calendar;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private Course course;

    @BeforeEach
    void aConversationAtNine() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        course = people.as(hanako, () -> courses.createUsual().getFirst());
        ConversationContent nine = Talks.beginning(DAY.atTime(9, 0), Talks.planned(DAY, CITY));
        people.as(hanako, () -> drafts.keep(drafts.begin(Draft.Work.agreeing(nine, List.of())), Resolution.NONE));
    }

    private SessionContent session(int hour, TeamMember trainer) {
        return session(List.of(new SessionDay(DAY, LocalTime.of(hour, 30), LocalTime.of(17, 0), List.of())), trainer);
    }

    private SessionContent session(List<SessionDay> days, TeamMember trainer) {
        return new SessionContent(
                course.id(),
                "管理職研修",
                days,
                "県庁",
                "",
                new Seats(30, 0),
                0,
                DAY.minusWeeks(2),
                Optional.empty(),
                "",
                "",
                List.of(trainer));
    }

    private static TeamMember trainer(Optional<Long> account, String name) {
        return new TeamMember(TeamMember.Role.TRAINER, account, name);
    }

    private List<DateProposal> found(DayLength length, Set<Long> colleagues, Set<String> outsiders) {
        DateQuestion question = new DateQuestion(
                DAY, DAY.plusDays(1), 1, length, List.of(), colleagues, outsiders, Set.of(CITY), Set.of());
        return people.as(hanako, () -> dates.find(question)).answer().best();
    }

    private List<LocalDate> found(Set<Long> colleagues, Set<String> outsiders) {
        return found(DayLength.WHOLE_DAY, colleagues, outsiders).stream()
                .map(proposal -> proposal.days().getFirst())
                .toList();
    }

    @Test
    void aConversationAtTheSameHoursSpeaksAgainstTheDay() {
        TeamMember teaches = trainer(Optional.of(hanako), "県花子");

        assertThat(people.as(hanako, () -> clashes.of(0, session(9, teaches))))
                .singleElement()
                .isInstanceOfSatisfying(Clash.Appointment.class, clash -> {
                    assertThat(clash.name()).isEqualTo("県花子");
                    assertThat(clash.engagement().begins()).isEqualTo(DAY.atTime(9, 0));
                });
        assertThat(people.as(hanako, () -> clashes.of(0, session(10, teaches)))).isEmpty();
    }

    @Test
    void forAnAfternoonAConversationInTheMorningIsNoObstacle() {
        assertThat(found(DayLength.MORNING, Set.of(hanako), Set.of()))
                .flatExtracting(DateProposal::days)
                .containsExactly(DAY.plusDays(1));
        assertThat(found(DayLength.AFTERNOON, Set.of(hanako), Set.of()))
                .flatExtracting(DateProposal::days)
                .containsExactly(DAY, DAY.plusDays(1));
        assertThat(found(DayLength.SIX_HOURS, Set.of(hanako), Set.of())
                        .getFirst()
                        .hours())
                .extracting(Hours::from)
                .containsExactly(LocalTime.of(10, 0), LocalTime.of(11, 0));
    }

    @Test
    void aDateIsFoundOnWhichNobodyNeededIsElsewhere() {
        people.as(hanako, () -> sessions.plan(session(9, trainer(Optional.empty(), "外部講師"))));

        assertThat(found(Set.of(), Set.of())).containsExactly(DAY, DAY.plusDays(1));
        assertThat(found(Set.of(hanako), Set.of())).containsExactly(DAY.plusDays(1));
        assertThat(found(Set.of(), Set.of("外部講師"))).containsExactly(DAY.plusDays(1));
        assertThat(found(Set.of(), Set.of("別の講師"))).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void ofACourseOfSeveralDaysOnlyTheDayOfTheConversationClashes() {
        List<SessionDay> days = List.of(
                dayOf(course.content().units().get(0), DAY),
                dayOf(course.content().units().get(1), DAY.plusDays(1)));
        people.as(hanako, () -> sessions.plan(session(days, trainer(Optional.of(hanako), "県花子"))));

        assertThat(people.as(hanako, () -> calendar.days(DAY.minusDays(1), DAY.plusDays(1), Scope.ALL, 9)))
                .flatExtracting(CalendarDay::entries)
                .filteredOn(CalendarEntry::clashes)
                .extracting(CalendarEntry::day)
                .containsExactly(DAY, DAY);
    }

    private static SessionDay dayOf(CourseUnit unit, LocalDate day) {
        return new SessionDay(day, LocalTime.of(9, 30), LocalTime.of(17, 0), List.of(unit.id()));
    }
}
