package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.area.master.MunicipalityCode;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.report.NewRound;
import kurogo.report.ReportingRound;
import kurogo.report.RoundService;
import kurogo.report.answers.Programme;
import kurogo.review.FlagService;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Which flags ask whom to be resolved. */
@DatabaseTest
@Import(FollowUpPeople.class)
class AskingTest {

    private static final int ROUNDS = 8;

    @Autowired
    MasterImportService imports;

    @Autowired
    RoundService rounds;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    DraftService drafts;

    @Autowired
    ActionService actions;

    @Autowired
    FlagFollowUpService followUp;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long colleague;
    private long taro;

    @BeforeEach
    void threeOfficialsOfTwoSections() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        colleague = people.hire("県次郎", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
    }

    /** That three municipalities reported nothing in a fiscal year. */
    private List<TrackedFlag> raisedIn(int reiwa) {
        return SignIn.asStaff(() -> {
            ReportingRound round = rounds.create(new NewRound(
                    ReportingPeriod.annual(FiscalYear.reiwa(reiwa)),
                    "実績報告",
                    LocalDate.of(2018 + reiwa, 5, 30),
                    Set.of(Programme.MULTI_AGENCY)));
            review.evaluate(round.id());
            return flags.ofRound(round.id());
        });
    }

    private static TrackedFlag of(MunicipalityCode code, List<TrackedFlag> raised) {
        return raised.stream()
                .filter(flag -> flag.finding().municipality().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Lets something be agreed to settle flags, and done at once. */
    private void settle(long holder, MunicipalityCode code, List<TrackedFlag> settled, NewAction action) {
        ConversationContent about =
                Talks.about(settled.stream().map(TrackedFlag::id).toList(), Talks.with(code));
        people.as(holder, () -> {
            Conversation conversation = ((Keeping.Kept)
                            drafts.keep(drafts.begin(Draft.Work.agreeing(about, List.of(action))), Resolution.NONE))
                    .conversation();
            return actions.move(actions.of(conversation).getFirst(), ActionState.DONE, "");
        });
    }

    private static NewAction theirs(MunicipalityCode code, TrackedFlag flag) {
        return new NewAction(code, "報告する", Side.THEM, Optional.empty(), "", Talks.TODAY, List.of(flag.id()));
    }

    private List<Long> asking(long who, Scope scope, Optional<MunicipalityCode> municipality) {
        return people.as(who, () -> followUp.askingToBeResolved(scope, municipality)).flags().stream()
                .map(TrackedFlag::id)
                .toList();
    }

    private List<Long> asking(long who, Scope scope) {
        return asking(who, scope, Optional.empty());
    }

    @Test
    void aFlagAsksWhoeverHeldTheConversationAndTheirSection() {
        TrackedFlag flag = of(CITY, raisedIn(6));
        settle(hanako, CITY, List.of(flag), theirs(CITY, flag));

        assertThat(asking(hanako, Scope.MINE)).containsExactly(flag.id());
        assertThat(asking(colleague, Scope.MINE)).isEmpty();
        assertThat(asking(colleague, Scope.SECTION)).containsExactly(flag.id());
        assertThat(asking(taro, Scope.SECTION)).isEmpty();
        assertThat(asking(taro, Scope.ALL)).containsExactly(flag.id());
    }

    @Test
    void itAsksWhoeverHadSomethingToDoAndWhoeverIsResponsibleForIt() {
        List<TrackedFlag> raised = raisedIn(6);
        TrackedFlag done = of(CITY, raised);
        settle(hanako, CITY, List.of(done), Talks.action(CITY, "調べる", Talks.TODAY, taro, List.of(done.id())));
        TrackedFlag assigned = of(TOWN, raised);
        SignIn.asStaff(() -> {
            flags.assign(assigned, Optional.of(taro));
            return assigned;
        });
        settle(hanako, TOWN, List.of(assigned), theirs(TOWN, assigned));

        assertThat(asking(taro, Scope.MINE)).containsExactlyInAnyOrder(done.id(), assigned.id());
        assertThat(asking(taro, Scope.SECTION)).containsExactly(assigned.id());
        assertThat(asking(taro, Scope.MINE, Optional.of(CITY))).containsExactly(done.id());
        assertThat(asking(taro, Scope.MINE, Optional.of(VILLAGE))).isEmpty();
    }

    @Test
    void ofManyTheNewestAreNamedAndTheOthersCounted() {
        List<TrackedFlag> all = IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(this::raisedIn)
                .flatMap(List::stream)
                .toList();
        for (MunicipalityCode code : List.of(CITY, TOWN, VILLAGE)) {
            List<TrackedFlag> its = all.stream()
                    .filter(flag -> flag.finding().municipality().equals(code))
                    .toList();
            settle(
                    hanako,
                    code,
                    its,
                    Talks.action(
                            code,
                            "まとめて報告する",
                            Talks.TODAY,
                            hanako,
                            its.stream().map(TrackedFlag::id).toList()));
        }

        Asking asking = people.as(taro, () -> followUp.askingToBeResolved(Scope.ALL, Optional.empty()));
        assertThat(asking.count()).isEqualTo(3 * ROUNDS);
        assertThat(asking.more()).isEqualTo(3 * ROUNDS - Asking.MOST_NAMED);
        assertThat(asking.flags())
                .extracting(TrackedFlag::id)
                .containsExactlyInAnyOrderElementsOf(all.stream()
                        .map(TrackedFlag::id)
                        .skip(3 * ROUNDS - Asking.MOST_NAMED)
                        .toList());
    }
}
