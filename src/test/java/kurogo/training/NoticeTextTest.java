package kurogo.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    private static final String ROOM = "県庁大会議室";
    private static final String JOIN = "会議番号 123";

    private static final TrainingSession HYBRID = new TrainingSession(
            1,
            "uid",
            new SessionContent(
                    1,
                    "管理職研修",
                    List.of(day(0), day(7)),
                    ROOM,
                    JOIN,
                    new Seats(10, 10),
                    0,
                    Plans.DAY.minusWeeks(2),
                    Optional.empty(),
                    "",
                    "",
                    List.of()),
            SessionState.OPEN,
            "",
            0,
            Instant.EPOCH,
            "",
            1);

    private static SessionDay day(int after) {
        return new SessionDay(Plans.DAY.plusDays(after), LocalTime.of(10, 0), LocalTime.of(15, 0), List.of());
    }

    private static String told(TrainingNotice.Kind kind, Attending attending, EnrolmentState state) {
        Enrolment who = new Enrolment(
                1,
                1,
                1,
                "一郎",
                "",
                new Enrolment.Post(Optional.empty(), "", "", false),
                attending,
                state,
                new Enrolment.Priority(false, false, Instant.EPOCH),
                "",
                Optional.empty(),
                "",
                "",
                false,
                "",
                1);
        return NoticeText.of(new TrainingNotice(1, who, "", kind, Instant.EPOCH, TrainingNotice.State.WAITING), HYBRID);
    }

    @Test
    void whoeverTakesPartOnlineIsToldHowToJoinAndWhoeverComesToTheRoomWhereItIs() {
        assertThat(told(TrainingNotice.Kind.REMINDER, Attending.ONLINE, EnrolmentState.SEATED))
                .contains(JOIN)
                .doesNotContain(ROOM);
        assertThat(told(TrainingNotice.Kind.REMINDER, Attending.AT_PLACE, EnrolmentState.SEATED))
                .contains(ROOM)
                .doesNotContain(JOIN);
    }

    @Test
    void whoeverOnlyWaitsDoesNotLearnHowToJoin() {
        assertThat(told(TrainingNotice.Kind.CHANGED, Attending.ONLINE, EnrolmentState.WAITING))
                .doesNotContain(JOIN)
                .doesNotContain(ROOM)
                .contains("受講が決まった方に");
    }

    @Test
    void everyDayIsNamedWithItsHours() {
        for (TrainingNotice.Kind kind : TrainingNotice.Kind.values()) {
            assertThat(told(kind, Attending.AT_PLACE, EnrolmentState.SEATED))
                    .contains("6月9日", "6月16日", "10:00", "15:00");
        }
    }
}
