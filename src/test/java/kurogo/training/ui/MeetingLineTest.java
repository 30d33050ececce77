package kurogo.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.Role;
import kurogo.access.SignedInAs;
import kurogo.area.AreaService;
import kurogo.database.DatabaseTest;
import kurogo.text.Texts;
import kurogo.training.AttendanceSheet;
import kurogo.training.Attending;
import kurogo.training.Course;
import kurogo.training.CourseContent;
import kurogo.training.CourseKind;
import kurogo.training.CourseUnit;
import kurogo.training.Enrolment;
import kurogo.training.EnrolmentState;
import kurogo.training.Mark;
import kurogo.training.MeetingDay;
import kurogo.training.MeetingMark;
import kurogo.training.MeetingRow;
import kurogo.training.Seats;
import kurogo.training.SessionContent;
import kurogo.training.SessionDay;
import kurogo.training.SessionState;
import kurogo.training.TrainingSession;
import kurogo.training.UnitTopic;
import kurogo.training.rule.NameMatch;
import kurogo.training.rule.Presence;
import kurogo.training.rule.Stay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is proposed of a name in a meeting's list. */
@DatabaseTest
@SignedInAs(role = Role.TRAINER)
class MeetingLineTest {

    private static final CourseUnit UNIT = new CourseUnit(1, "理念", UnitTopic.IDEA, 60, true);
    private static final SessionDay DAY =
            new SessionDay(LocalDate.of(2027, 6, 9), LocalTime.of(10, 0), LocalTime.of(11, 0), List.of(1L));
    private static final Enrolment SOMEBODY = new Enrolment(
            7,
            1,
            1,
            "浅見　明",
            "",
            new Enrolment.Post(Optional.empty(), "", "", false),
            Attending.ONLINE,
            EnrolmentState.SEATED,
            new Enrolment.Priority(false, false, Instant.EPOCH),
            "",
            Optional.empty(),
            "",
            "",
            false,
            "",
            1);
    private static final MeetingRow ROW = new MeetingRow(
            "浅見明",
            List.of(new Stay("浅見明", Optional.empty(), Optional.empty(), 30)),
            Optional.of(new NameMatch.Found(SOMEBODY.id(), NameMatch.Certainty.SAME)));

    @Autowired
    AreaService area;

    private static AttendanceSheet sheet(Optional<Mark.Way> marked) {
        CourseContent taught = new CourseContent(CourseKind.OWN, "研修", "", "", "", false, 80, List.of(UNIT), Set.of());
        SessionContent content = new SessionContent(
                1, "研修", List.of(DAY), "", "会議の所在", new Seats(0, 9), 0, DAY.day(), Optional.empty(), "", "", List.of());
        Map<Long, Map<Long, Mark>> marks = marked.map(way -> Map.of(
                        SOMEBODY.id(), Map.of(UNIT.id(), new Mark(Presence.PRESENT, 60, Instant.EPOCH, "補助者", way))))
                .orElse(Map.of());
        return new AttendanceSheet(
                new TrainingSession(1, "uid", content, SessionState.OPEN, "", 0, Instant.EPOCH, "", 1),
                new Course(1, taught, false, 1),
                List.of(UNIT),
                List.of(SOMEBODY),
                marks);
    }

    private MeetingLine proposed(Optional<Mark.Way> marked) {
        AttendanceSheet sheet = sheet(marked);
        List<MeetingMark> marks = new MeetingDay(DAY, List.of(UNIT), List.of(ROW)).marks(sheet, SOMEBODY, ROW.stays());
        MeetingLine line = new MeetingLine(ROW, sheet, TrainingWords.in(Texts.in(Locale.JAPANESE), area));
        line.propose(marks);
        line.say(marks);
        return line;
    }

    @Test
    void whatAPersonMarkedOrACodeDidIsReplacedOnlyWhereSomebodyChoosesSo() {
        assertThat(proposed(Optional.of(Mark.Way.HAND)).kept()).isEmpty();
        assertThat(proposed(Optional.of(Mark.Way.CODE)).kept()).isEmpty();
        assertThat(proposed(Optional.of(Mark.Way.LIST)).kept()).contains(SOMEBODY);
        assertThat(proposed(Optional.empty()).kept()).contains(SOMEBODY);
    }

    @Test
    void aLineSaysWhatIsMarkedNowAndWhatWouldBe() {
        assertThat(proposed(Optional.of(Mark.Way.HAND)).getElement().getTextRecursively())
                .contains("理念：出席1時間（手で記録） → 早退30分");
        assertThat(proposed(Optional.empty()).getElement().getTextRecursively()).contains("理念：未記録 → 早退30分");
    }
}
