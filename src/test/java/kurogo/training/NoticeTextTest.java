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

    private static final SessionChange MOVED = new SessionChange(
            new SessionChange.Plan(List.of(day(-7)), "旧庁舎", "会議番号 9"), SessionChange.Plan.of(HYBRID.content()));

    private static String told(TrainingNotice.Kind kind, Attending attending, EnrolmentState state) {
        return NoticeText.of(one(attending, state), notice(kind, one(attending, state)), HYBRID);
    }

    private static TrainingNotice notice(TrainingNotice.Kind kind, TrainingNotice.Recipient to) {
        return new TrainingNotice(
                1,
                1,
                to,
                kind,
                Optional.of(MOVED).filter(change -> kind == TrainingNotice.Kind.CHANGED),
                Instant.EPOCH,
                TrainingNotice.State.WAITING);
    }

    private static TrainingNotice.Attendee one(Attending attending, EnrolmentState state) {
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
        return new TrainingNotice.Attendee(who, "");
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

    @Test
    void whatChangedIsSaidBeforeAndAfterAsFarAsItConcernsWhoeverIsTold() {
        assertThat(told(TrainingNotice.Kind.CHANGED, Attending.AT_PLACE, EnrolmentState.SEATED))
                .contains("日時：", "6月2日", "→", "会場：旧庁舎 → " + ROOM)
                .doesNotContain("会議番号");
        assertThat(told(TrainingNotice.Kind.CHANGED, Attending.ONLINE, EnrolmentState.SEATED))
                .contains("オンラインの参加方法：会議番号 9 → " + JOIN)
                .doesNotContain("旧庁舎");
        assertThat(told(TrainingNotice.Kind.CHANGED, Attending.ONLINE, EnrolmentState.WAITING))
                .contains("オンラインの参加方法が変わりました")
                .doesNotContain("会議番号");
    }

    @Test
    void aMunicipalityIsAskedToHandOnWhatIsMeantForOneOfItsPeople() {
        TrainingNotice.Attendee one = one(Attending.AT_PLACE, EnrolmentState.SEATED);

        assertThat(NoticeText.handOn(one, notice(TrainingNotice.Kind.CANCELLED, one), HYBRID, "汐見原市"))
                .startsWith("汐見原市 御担当者 様")
                .contains("一郎様にお伝えくださいますようお願いいたします。", "「管理職研修」は中止となりました");
    }

    @Test
    void whoeverTeachesIsToldWhatChangedOfAllWaysOfTakingPartAndWhereToTurnItOff() {
        TrainingNotice.Leader leader = new TrainingNotice.Leader(7);
        assertThat(NoticeText.of(
                        leader,
                        notice(TrainingNotice.Kind.CHANGED, leader),
                        HYBRID,
                        "https://kurogo.example.jp/training/session/1"))
                .contains("会場：旧庁舎", "会議番号 9", "https://kurogo.example.jp/training/session/1", "止めることができます");
        assertThat(NoticeText.of(leader, notice(TrainingNotice.Kind.REMINDER, leader), HYBRID, ""))
                .contains("6月9日", ROOM);
    }
}
