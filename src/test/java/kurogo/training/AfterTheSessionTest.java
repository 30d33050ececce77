package kurogo.training;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.JapanTime;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.StaleVersionException;
import kurogo.text.Texts;
import kurogo.training.rule.Stay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of meetings and people, certificates, numbers of the year, calendar files. */
@DatabaseTest
class AfterTheSessionTest {

    private static final String TEAMS = """
            1. Summary
            Meeting title\t管理職研修

            2. Participants
            Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail
            汐見原市　浅見明\t6/9/27, 9:58 AM\t6/9/27, 1:00 PM\t3h 1m 5s\ta@city.example
            二郎\t6/9/27, 10:00 AM\t6/9/27, 11:00 AM\t1h 0m 0s\t
            二郎\t6/9/27, 11:10 AM\t6/9/27, 11:40 AM\t30m 10s\t
            iPad\t6/9/27, 10:00 AM\t6/9/27, 11:00 AM\t1h\t
            """;

    private static final String PEOPLE = """
            市町村,氏名,ふりがな,所属,職,管理職
            汐見原市,市原　一,いちはら　はじめ,福祉課,課長,○
            菜花町,花田　二,,福祉係,係長,
            知らない町,誰か,,,,
            ,県の人,,地域福祉課,主任,
            菜花町,,,,,
            菜花町,花田　二,,福祉係,係長,
            """;

    @Autowired
    MasterImportService imports;

    @Autowired
    CourseService courses;

    @Autowired
    SessionService sessions;

    @Autowired
    ParticipantService participants;

    @Autowired
    EnrolmentService enrolments;

    @Autowired
    EnrolmentListService enrolmentLists;

    @Autowired
    AttendanceService attendance;

    @Autowired
    MeetingListService meetings;

    @Autowired
    CertificateService certificates;

    @Autowired
    Clock clock;

    private TrainingSession session;
    private Enrolment first;
    private Enrolment second;

    @BeforeEach
    void aSessionOfTwo() {
        ThreeMunicipalities.importThrough(imports);
        Course course = asTrainer(() -> courses.create(Plans.managers()));
        session = asTrainer(
                () -> sessions.move(sessions.plan(Plans.on(JapanTime.today(clock), course)), SessionState.OPEN));
        first = enrol(CITY, "浅見　明");
        second = enrol(TOWN, "二郎");
    }

    private static <T> T asTrainer(Supplier<T> work) {
        return SignIn.as(Role.TRAINER, work);
    }

    private Enrolment enrol(MunicipalityCode code, String name) {
        return asTrainer(() -> enrolments.enrol(
                session.id(), participants.add(People.manager(code, name)).id(), Attending.AT_PLACE));
    }

    private AttendanceSheet sheet() {
        return asTrainer(() -> attendance.sheet(session.id())).orElseThrow();
    }

    private void keepStays(Map<Long, Integer> minutes) {
        asTrainer(() -> {
            AttendanceSheet sheet = sheet();
            SessionDay day = session.content().days().getFirst();
            Map<Long, List<Stay>> stays = new HashMap<>();
            minutes.forEach(
                    (id, stayed) -> stays.put(id, List.of(new Stay("", Optional.empty(), Optional.empty(), stayed))));
            meetings.keep(sheet, new MeetingDay(day, sheet.units(day), List.of()), stays);
            return session;
        });
    }

    private TrainingSession held() {
        session = asTrainer(() -> sessions.move(session, SessionState.HELD));
        return session;
    }

    @Test
    void theListOfAMeetingIsShownWithWhoIsMeantBeforeItIsKept() {
        List<MeetingRow> rows = asTrainer(
                        () -> meetings.preview(sheet(), "参加者.tsv", TEAMS.getBytes(StandardCharsets.UTF_8)))
                .meant()
                .orElseThrow()
                .rows();

        assertThat(rows).extracting(MeetingRow::name).containsExactly("汐見原市　浅見明", "二郎", "iPad");
        assertThat(rows).extracting(MeetingRow::minutes).containsExactly(181, 90, 60);
        assertThat(rows.getFirst().found().orElseThrow().id()).isEqualTo(first.id());
        assertThat(rows.getLast().found()).isEmpty();
        assertThat(sheet().marks()).isEmpty();

        keepStays(Map.of(first.id(), 181, second.id(), 90));

        assertThat(sheet().minutes(first)).isEqualTo(180);
        assertThat(sheet().minutes(second)).isEqualTo(90);
    }

    @Test
    void aFileWithoutAListIsRefused() {
        assertThatThrownBy(() -> asTrainer(
                        () -> meetings.preview(sheet(), "a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(TrainingRefused.class);
    }

    @Test
    void peopleArePutDownByAListAndWhatIsUnclearIsNot() {
        List<EnrolmentListRow> rows = asTrainer(
                () -> enrolmentLists.preview(sheet().session(), "名簿.csv", PEOPLE.getBytes(StandardCharsets.UTF_8)));

        assertThat(rows)
                .extracting(EnrolmentListRow::problem)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(EnrolmentListRow.Problem.MUNICIPALITY_UNKNOWN),
                        Optional.empty(),
                        Optional.of(EnrolmentListRow.Problem.NAME_MISSING),
                        Optional.of(EnrolmentListRow.Problem.TWICE));
        assertThat(rows.getFirst().person().manager()).isTrue();
        assertThat(asTrainer(() -> enrolmentLists.enrol(session, People.taken(rows), Attending.AT_PLACE)))
                .isEqualTo(new Demand(3, 0));
    }

    @Test
    void whoeverCompletedTheCourseGetsOneCertificateThatCanBeVerified() {
        keepStays(Map.of(first.id(), 180, second.id(), 60));
        assertThatThrownBy(() -> asTrainer(() -> certificates.issue(session.id())))
                .isInstanceOf(TrainingRefused.class);
        held();

        assertThat(asTrainer(() -> certificates.issue(session.id()))).isEqualTo(1);
        assertThat(asTrainer(() -> certificates.issue(session.id()))).isZero();

        Certificate issued = asTrainer(() -> certificates.of(session.id())).getFirst();
        assertThat(issued.name()).isEqualTo("浅見　明");
        String typed =
                issued.number().toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(SignIn.asReporterOf(TOWN, () -> certificates.verify(typed))).contains(issued);
        assertThat(asTrainer(() -> certificates.verify("00000-00000-00000"))).isEmpty();

        asTrainer(() -> {
            certificates.revoke(issued, "出席の訂正");
            return issued;
        });
        assertThat(asTrainer(() -> certificates.verify(issued.number()))
                        .orElseThrow()
                        .isValid())
                .isFalse();
        assertThatThrownBy(() -> asTrainer(() -> {
                    certificates.revoke(issued, "もう一度");
                    return issued;
                }))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void whoeversCertificateWasTakenBackCanBeGivenAnotherOne() {
        keepStays(Map.of(first.id(), 180));
        held();
        asTrainer(() -> certificates.issue(session.id()));
        for (String because : List.of("氏名の誤り", "もう一度")) {
            Certificate valid = asTrainer(() -> certificates.of(session.id())).getLast();
            asTrainer(() -> {
                certificates.revoke(valid, because);
                return valid;
            });
            assertThat(asTrainer(() -> certificates.issue(session.id()))).isEqualTo(1);
        }

        assertThat(asTrainer(() -> certificates.of(session.id())))
                .extracting(Certificate::isValid)
                .containsExactly(false, false, true);
    }

    @Test
    void aCertificateNamesTheMunicipalityOfThen() {
        keepStays(Map.of(first.id(), 180));
        held();
        asTrainer(() -> certificates.issue(session.id()));
        asTrainer(() -> participants.change(
                participants.find(first.participantId()).orElseThrow(), People.manager(TOWN, "浅見　明")));

        assertThat(asTrainer(() -> certificates.of(session.id())))
                .extracting(Certificate::municipality)
                .containsExactly(Optional.of(CITY));
    }

    @Test
    void aSessionIsAFileForCalendarsWhichLearnOfItsCancelling() {
        Texts texts = Texts.in(Locale.JAPANESE);
        assertThat(SessionEvents.file(session, List.of(), texts))
                .contains("BEGIN:VEVENT", "UID:" + session.uid(), "DTSTART;TZID=Asia/Tokyo:");

        TrainingSession cancelled = asTrainer(() -> sessions.cancel(session, "台風のため"));

        assertThat(SessionEvents.file(cancelled, List.of(), texts)).contains("STATUS:CANCELLED");
    }
}
