package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.StaleVersionException;
import kurogo.report.answers.Programme;
import kurogo.review.FlagEvent;
import kurogo.review.FlagService;
import kurogo.review.FlagState;
import kurogo.review.Pursuit;
import kurogo.review.Pursuits;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(FollowUpPeople.class)
class ActionServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ActionService actions;

    @Autowired
    FollowUpPeople people;

    @Autowired
    FlagFollowUpService followUp;

    @Autowired
    Pursuits pursuits;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    private long hanako;

    @BeforeEach
    void anOfficial() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
    }

    private AgreedAction agreed(NewAction action, ConversationContent content) {
        return people.as(hanako, () -> {
            Draft draft = drafts.begin(Draft.Work.agreeing(content, List.of(action)));
            Conversation kept = ((Keeping.Kept) drafts.keep(draft, Resolution.NONE)).conversation();
            return actions.of(kept).getFirst();
        });
    }

    private AgreedAction agreed() {
        return agreed(Talks.action(CITY, "配置を見直す", Talks.TODAY.minusDays(1)), Talks.with(CITY));
    }

    @Test
    void whatShouldHaveBeenDoneIsOverdueUntilItIsDone() {
        AgreedAction action = agreed();
        ActionFilter overdue = new ActionFilter(Scope.ALL, Set.of(), true, Optional.empty(), "");
        assertThat(action.isOverdue(Talks.TODAY)).isTrue();
        assertThat(people.as(hanako, () -> actions.page(overdue, 0, 10)))
                .extracting(line -> line.action().id())
                .containsExactly(action.id());

        AgreedAction done = people.as(hanako, () -> actions.move(action, ActionState.DONE, "4月に1名配置"));

        assertThat(done.doneOn()).contains(Talks.TODAY);
        assertThat(people.as(hanako, () -> actions.count(overdue))).isZero();
        assertThat(people.as(hanako, () -> actions.find(action.id()))).contains(done);
    }

    @Test
    void itIsSaidWhenSomethingWasDoneNotBeforeItWasAgreedOnAndNotInTheFuture() {
        LocalDate agreedOn = Talks.TODAY.minusDays(9);
        AgreedAction action = agreed(Talks.action(CITY, "配置を見直す", Talks.TODAY), Talks.held(agreedOn, CITY));
        assertThat(people.as(hanako, () -> actions.daysToFinish(action)))
                .isEqualTo(new DaysToFinish(agreedOn, Talks.TODAY));
        for (LocalDate wrong : List.of(agreedOn.minusDays(1), Talks.TODAY.plusDays(1))) {
            assertThatThrownBy(() -> people.as(hanako, () -> actions.finish(action, wrong, "")))
                    .isInstanceOfSatisfying(
                            FollowUpRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.DONE_AT_NO_SUCH_TIME));
        }

        AgreedAction done = people.as(hanako, () -> actions.finish(action, agreedOn.plusDays(2), "2名配置"));

        assertThat(done.doneOn()).contains(agreedOn.plusDays(2));
        assertThat(people.as(hanako, () -> actions.find(action.id()))).contains(done);
    }

    @Test
    void postponingNeedsAReasonAndALaterDay() {
        AgreedAction action = agreed();
        assertThatThrownBy(() -> people.as(hanako, () -> actions.postpone(action, Talks.TODAY.plusDays(9), "")))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.REASON_MISSING));
        assertThatThrownBy(() -> people.as(
                        hanako, () -> actions.postpone(action, action.agreed().dueOn(), "議会中")))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_LATER));
        AgreedAction longAgo = agreed(Talks.action(CITY, "配置を見直す", Talks.TODAY.minusDays(30)), Talks.with(CITY));
        assertThatThrownBy(() -> people.as(hanako, () -> actions.postpone(longAgo, Talks.TODAY.minusDays(1), "議会中")))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.DAY_GONE));

        AgreedAction later = people.as(hanako, () -> actions.postpone(action, Talks.TODAY.plusDays(9), "議会中"));

        assertThat(later.firstDueOn()).isEqualTo(Talks.TODAY.minusDays(1));
        assertThat(people.as(hanako, () -> actions.history(later))).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ActionEvent.Kind.POSTPONED);
            assertThat(event.fromDue()).isEqualTo(Talks.TODAY.minusDays(1));
            assertThat(event.toDue()).isEqualTo(Talks.TODAY.plusDays(9));
            assertThat(event.reason()).isEqualTo("議会中");
        });
    }

    @Test
    void aSecondPersonIsToldInsteadOfOverwriting() {
        AgreedAction action = agreed();
        people.as(hanako, () -> actions.move(action, ActionState.IN_PROGRESS, ""));
        assertThatThrownBy(() -> people.as(hanako, () -> actions.move(action, ActionState.DONE, "")))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void statesAreCountedForTheBoard() {
        AgreedAction action = agreed();
        agreed();
        people.as(hanako, () -> actions.move(action, ActionState.DROPPED, "事業の見直しによる"));
        assertThat(people.as(hanako, () -> actions.countByState(ActionFilter.of(Scope.SECTION, Set.of()))))
                .containsExactlyInAnyOrderEntriesOf(Map.of(ActionState.OPEN, 1, ActionState.DROPPED, 1));
    }

    @Test
    void whatIsDoneInsteadAndByWhomIsSaidAndTheWordsOfBeforeAreKept() {
        AgreedAction seen = agreed();
        AgreedAction reworded =
                people.as(hanako, () -> actions.reword(seen, " 配置の案を示す ", Side.US, Optional.of(hanako), "県花子"));
        assertThat(reworded.agreed().what()).isEqualTo("配置の案を示す");
        assertThat(reworded.agreed().userId()).contains(hanako);
        assertThat(reworded.agreed().dueOn()).isEqualTo(seen.agreed().dueOn());
        assertThat(people.as(hanako, () -> actions.history(seen))).last().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(ActionEvent.Kind.REWORDED);
            assertThat(event.reason()).isEqualTo("配置を見直す");
        });
        assertThatThrownBy(() -> people.as(hanako, () -> actions.reword(seen, "別のこと", Side.THEM, Optional.empty(), "")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(
                        () -> people.as(hanako, () -> actions.reword(reworded, " ", Side.THEM, Optional.empty(), "")))
                .isInstanceOf(FollowUpRefused.class);
    }

    private Asking asking() {
        return people.as(hanako, () -> followUp.askingToBeResolved(Scope.ALL, Optional.empty()));
    }

    @Test
    void aFlagAsksToBeResolvedOnceAllThatWasAgreedIsDone() {
        TrackedFlag flag = flagOfTheCity();
        AgreedAction action = agreed(
                Talks.action(CITY, "報告を出してもらう", Talks.TODAY, hanako, List.of(flag.id())),
                Talks.about(List.of(flag.id()), Talks.with(CITY)));
        assertThat(asking().flags()).isEmpty();
        assertThat(pursuit(flag).settled()).isFalse();

        people.as(hanako, () -> actions.move(action, ActionState.DONE, "受領"));

        assertThat(asking().flags()).extracting(TrackedFlag::id).containsExactly(flag.id());
        assertThat(pursuit(flag).settled()).isTrue();
    }

    @Test
    void aFlagIsBeingActedOnOnceSomethingIsAgreedAboutIt() {
        TrackedFlag flag = flagOfTheCity();
        ConversationContent about = Talks.about(List.of(flag.id()), Talks.with(CITY));
        agreed(Talks.action(CITY, "別のこと", Talks.TODAY, hanako, List.of()), about);
        assertThat(standing(flag)).isEqualTo(FlagState.NEW);

        agreed(Talks.action(CITY, "報告を出してもらう", Talks.TODAY, hanako, List.of(flag.id())), about);

        assertThat(standing(flag)).isEqualTo(FlagState.ACTING);
        assertThat(SignIn.asStaff(() -> flags.history(flag.id())))
                .last()
                .extracting(FlagEvent::reason)
                .isEqualTo("合意した行動あり");
    }

    @Test
    void aFlagWhoseExplanationWasAcceptedStaysSo() {
        TrackedFlag flag = flagOfTheCity();
        SignIn.asStaff(() -> {
            flags.decide(flag, FlagState.EXPLAINED, "災害のため");
            return flag;
        });

        agreed(
                Talks.action(CITY, "来年も確かめる", Talks.TODAY, hanako, List.of(flag.id())),
                Talks.about(List.of(flag.id()), Talks.with(CITY)));

        assertThat(standing(flag)).isEqualTo(FlagState.EXPLAINED);
    }

    private FlagState standing(TrackedFlag flag) {
        return SignIn.asStaff(() -> flags.find(flag.id())).orElseThrow().state();
    }

    private TrackedFlag flagOfTheCity() {
        ReportingRound round = SignIn.asStaff(() -> rounds.create(new NewRound(
                ReportingPeriod.annual(FiscalYear.reiwa(6)),
                "令和6年度 実績報告",
                LocalDate.of(2025, 5, 30),
                Set.of(Programme.MULTI_AGENCY))));
        return SignIn.asStaff(() -> {
            review.evaluate(round.id());
            return flags.ofRound(round.id()).stream()
                    .filter(found -> found.finding().municipality().equals(CITY))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private Pursuit pursuit(TrackedFlag flag) {
        return people.as(hanako, () -> pursuits.of(flag, Texts.in(Locale.JAPANESE)));
    }

    @Test
    void whatIsDoneAboutAFlagIsToldInTheOrderOfTimeAndWhatIsLateSaysSo() {
        TrackedFlag flag = flagOfTheCity();
        agreed(
                Talks.action(CITY, "報告を出してもらう", Talks.TODAY.minusDays(1), hanako, List.of(flag.id())),
                Talks.about(List.of(flag.id()), Talks.with(CITY)));

        Pursuit pursuit = pursuit(flag);

        assertThat(pursuit.settled()).isFalse();
        assertThat(pursuit.steps()).extracting(Pursuit.Step::what).containsExactly("報告を出してもらう", "実績0件について");
        assertThat(pursuit.steps()).extracting(Pursuit.Step::overdue).containsExactly(true, false);
        assertThat(pursuit.steps()).extracting(Pursuit.Step::standing).containsExactly("合意した行動（未着手）", "対話（訪問、予定）");
    }

    @Test
    void aFlagOfAnotherMunicipalityIsRefused() {
        assertThatThrownBy(() ->
                        agreed(Talks.action(CITY, "何か", Talks.TODAY), Talks.about(List.of(999_999L), Talks.with(CITY))))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.FOREIGN_FLAG));
    }
}
