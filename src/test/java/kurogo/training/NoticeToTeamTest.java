package kurogo.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.SignedInUser;
import kurogo.calendar.DayNames;
import kurogo.followup.Announcement;
import kurogo.followup.NoticeService;
import kurogo.text.Texts;
import kurogo.training.TrainingNotice.Kind;
import kurogo.training.TrainingNotice.Leader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever teaches or helps is told what becomes of the session, too. */
class NoticeToTeamTest extends TrainingGround {

    /** The trainer of tests plans sessions under this number, and knows what they do. */
    private static final long PLANS = 1;

    private static final long HELPS = 71;

    @Autowired
    TrainingNoticeService notices;

    @Autowired
    NoticeService shown;

    private TrainingSession run(LocalDate day) {
        return open(Plans.run(
                Plans.due(day.isBefore(today) ? day : today, Plans.on(day, course)),
                new TeamMember(TeamMember.Role.TRAINER, Optional.of(PLANS), "計画した人"),
                new TeamMember(TeamMember.Role.HELPER, Optional.of(HELPS), "手伝う人"),
                new TeamMember(TeamMember.Role.TRAINER, Optional.of(HELPS), "手伝う人"),
                new TeamMember(TeamMember.Role.TRAINER, Optional.empty(), "外部講師")));
    }

    private List<String> told(TrainingSession session) {
        return SignIn.as(Role.VIEWER, () -> notices.of(session.id())).stream()
                .map(one -> one.kind() + " " + ((Leader) one.to()).userId())
                .toList();
    }

    private List<String> announced() {
        return SignIn.as(
                        new SignedInUser(HELPS, "helps", "手伝う人", Role.VIEWER, Optional.empty()),
                        () -> shown.today(Texts.in(Locale.JAPANESE)).announcements())
                .stream()
                .map(Announcement::what)
                .toList();
    }

    private void morning() {
        SignIn.as(Role.ADMINISTRATOR, () -> {
            notices.eachMorning();
            return today;
        });
    }

    @Test
    void whoeverHelpsIsToldOfAChangeAndOfCancellingAndWhoeverDidItIsNot() {
        TrainingSession session = run(today.plusDays(40));

        TrainingSession moved = asTrainer(() -> sessions.change(session, Plans.at("別の会場", session.content())));
        assertThat(told(session)).containsExactly("CHANGED " + HELPS);
        assertThat(announced()).containsExactly("研修会「第1回 管理職研修」の変更　会場：県庁大会議室 → 別の会場");

        asTrainer(() -> sessions.cancel(moved, "台風のため"));
        assertThat(told(session)).first().isEqualTo("CANCELLED " + HELPS);
        assertThat(announced())
                .as("what was moved is of no use any more")
                .containsExactly("研修会「第1回 管理職研修」の中止　理由：台風のため");
    }

    @Test
    void everybodyWhoHoldsItIsRemindedOnceAndAfterAMoveOnceMore() {
        TrainingSession session = run(today.plusDays(6));

        morning();
        morning();
        assertThat(told(session)).containsExactlyInAnyOrder("REMINDER " + PLANS, "REMINDER " + HELPS);
        assertThat(announced()).singleElement().asString().contains("近づいています");

        asTrainer(() -> sessions.change(session, Plans.at("別の会場", session.content())));
        morning();
        assertThat(told(session)).hasSize(4).startsWith("REMINDER " + HELPS, "CHANGED " + HELPS);
    }

    @Test
    void aReminderNamesTheDayThatComesNext() {
        List<CourseUnit> units = course.content().units();
        SessionDay gone = new SessionDay(
                today.minusDays(3),
                Plans.BEGINS,
                Plans.ENDS,
                List.of(units.getFirst().id()));
        SessionDay next = new SessionDay(
                today.plusDays(6),
                Plans.BEGINS,
                Plans.ENDS,
                List.of(units.getLast().id()));
        open(Plans.run(
                Plans.onDays(List.of(gone, next), Plans.on(gone.day(), course)),
                new TeamMember(TeamMember.Role.HELPER, Optional.of(HELPS), "補助")));

        morning();

        String day = DayNames.in(Texts.in(Locale.JAPANESE)).of(next.day());
        assertThat(announced()).singleElement().asString().endsWith("開催日 " + day);
    }

    @Test
    void whatConcernsNobodyIsNotTold() {
        TrainingSession session = run(today.plusDays(40));

        asTrainer(() -> sessions.change(session, Plans.shared(2, session.content())));

        assertThat(told(session)).isEmpty();
    }

    @Test
    void ofASessionThatIsOverOnlyThatItWasCancelledIsStillSaid() {
        TrainingSession session = run(today.minusDays(2));

        TrainingSession moved = asTrainer(() -> sessions.change(session, Plans.at("別の会場", session.content())));
        assertThat(announced()).isEmpty();

        asTrainer(() -> sessions.cancel(moved, "講師の病気のため"));
        assertThat(announced()).singleElement().asString().contains("講師の病気のため");
    }

    @Test
    void aNoticeOfAChangeKeepsWhatStoodBeforeIt() {
        TrainingSession session = run(today.plusDays(40));
        SessionContent later = session.content().later(7);

        asTrainer(() -> sessions.change(session, later));

        assertThat(SignIn.as(Role.VIEWER, () -> notices.of(session.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Kind.CHANGED))
                .satisfies(one -> assertThat(one.change()).contains(SessionChange.of(session.content(), later)));
    }

    private static SessionContent without(long leaves, TrainingSession session, TeamMember... joins) {
        List<TeamMember> team = new ArrayList<>(session.content().team());
        team.removeIf(member -> member.userId().equals(Optional.of(leaves)));
        team.addAll(List.of(joins));
        return Plans.run(session.content(), team.toArray(TeamMember[]::new));
    }

    @Test
    void whoeverJoinsTheTeamOrLeavesItIsToldThatAndWhoeverStaysIsToldNothing() {
        TrainingSession session = run(today.plusDays(40));
        TeamMember newcomer = new TeamMember(TeamMember.Role.TRAINER, Optional.of(72L), "加わる人");

        TrainingSession other = asTrainer(() -> sessions.change(session, without(HELPS, session, newcomer)));
        assertThat(told(session)).containsExactlyInAnyOrder("CHANGED 72", "CHANGED " + HELPS);
        assertThat(announced()).singleElement().asString().startsWith("研修会「第1回 管理職研修」の担当から外れました");

        TeamMember again = new TeamMember(TeamMember.Role.HELPER, Optional.of(HELPS), "手伝う人");
        asTrainer(() -> sessions.change(other, Plans.at("別の会場", without(PLANS, other, again))));
        assertThat(told(session)).hasSize(4).startsWith("CHANGED " + HELPS, "CHANGED 72");
        assertThat(announced()).singleElement().asString().startsWith("研修会「第1回 管理職研修」の講師・補助者に加わりました");
    }

    @Test
    void whileItIsBeingPreparedNobodyIsToldOfJoiningTheTeam() {
        TrainingSession draft = asTrainer(() -> sessions.plan(Plans.on(today.plusDays(40), course)));

        asTrainer(() -> sessions.change(
                draft, without(0, draft, new TeamMember(TeamMember.Role.HELPER, Optional.of(HELPS), "手伝う人"))));

        assertThat(told(draft)).isEmpty();
    }
}
