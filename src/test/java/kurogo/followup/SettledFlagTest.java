package kurogo.followup;

import static kurogo.access.SignIn.asStaff;
import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.TOWN;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static kurogo.db.Tables.ACTION_FLAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.calendar.FiscalYear;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.report.ReportingRound;
import kurogo.review.FlagEvent;
import kurogo.review.FlagService;
import kurogo.review.OneRound;
import kurogo.review.Pursuit;
import kurogo.review.Pursuits;
import kurogo.review.ReviewService;
import kurogo.review.TrackedFlag;
import kurogo.review.rule.RuleCode;
import kurogo.text.Texts;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The town reports no case; what is agreed about that, until it counts no more. */
@DatabaseTest
@Import({FollowUpPeople.class, OneRound.class})
class SettledFlagTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    OneRound scene;

    @Autowired
    ReviewService review;

    @Autowired
    FlagService flags;

    @Autowired
    Pursuits pursuits;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationService conversations;

    @Autowired
    ActionService actions;

    @Autowired
    FlagFollowUpService followUp;

    @Autowired
    FollowUpReportService reports;

    @Autowired
    AuditService audit;

    @Autowired
    DSLContext database;

    @Autowired
    FollowUpPeople people;

    private ReportingRound round;
    private long hanako;

    @BeforeEach
    void aTownWithoutCases() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        round = scene.open(7);
        scene.report(round, CITY, 40);
        scene.report(round, VILLAGE, 2);
        townReports(0);
    }

    private void townReports(long cases) {
        scene.report(round, TOWN, cases);
        asStaff(() -> review.evaluate(round.id()));
    }

    private TrackedFlag flag() {
        return asStaff(() -> flags.ofRound(round.id())).stream()
                .filter(one -> one.finding().municipality().equals(TOWN)
                        && one.finding().rule() == RuleCode.ZERO_CASES)
                .findFirst()
                .orElseThrow();
    }

    private Conversation agree(Visibility visibility) {
        return people.as(hanako, () -> {
            List<Long> about = List.of(flag().id());
            ConversationContent content = Talks.seenBy(
                    visibility, Talks.about(about, Talks.entitled("内々の相談", Talks.held(Talks.TODAY, TOWN))));
            NewAction action = Talks.action(TOWN, "周知する", Talks.TODAY.plusDays(9), hanako, about);
            Draft draft = drafts.begin(Draft.Work.agreeing(content, List.of(action)));
            return ((Keeping.Kept) drafts.keep(draft, Resolution.NONE)).conversation();
        });
    }

    private AgreedAction action(Conversation conversation) {
        return people.as(hanako, () -> actions.of(conversation)).getFirst();
    }

    private AgreedAction done(Conversation conversation) {
        return people.as(hanako, () -> actions.move(action(conversation), ActionState.DONE, ""));
    }

    private boolean asks() {
        TrackedFlag flag = flag();
        boolean onItsPage = asStaff(() -> followUp.asksToBeResolved(flag));
        assertThat(asStaff(() -> followUp.askingToBeResolved(Scope.ALL, Optional.empty())).flags().stream()
                        .map(TrackedFlag::id)
                        .toList()
                        .contains(flag.id()))
                .isEqualTo(onItsPage);
        return onItsPage;
    }

    private void refused(Supplier<?> deed) {
        refused(Reason.WITHDRAWN, deed);
    }

    private void refused(Reason reason, Supplier<?> deed) {
        assertThatThrownBy(() -> people.as(hanako, deed))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void anActionSettlesFlagsOfItsOwnMunicipalityOnly() {
        List<Long> about = List.of(flag().id());
        NewAction ofTheCity = Talks.action(CITY, "周知する", Talks.TODAY, hanako, about);
        Draft.Work work =
                Draft.Work.agreeing(Talks.about(about, Talks.held(Talks.TODAY, CITY, TOWN)), List.of(ofTheCity));
        refused(Reason.FOREIGN_ACTION_FLAG, () -> drafts.keep(drafts.begin(work), Resolution.NONE));
    }

    /** As it was while all flags of a conversation were tied to whatever was agreed in it. */
    private AgreedAction tiedThoughOfTheCity(Conversation joint) {
        AgreedAction ofTheCity = people.as(hanako, () -> actions.of(joint)).stream()
                .filter(one -> one.agreed().municipality().equals(CITY))
                .findFirst()
                .orElseThrow();
        database.insertInto(ACTION_FLAG)
                .set(ACTION_FLAG.ACTION_ID, ofTheCity.id())
                .set(ACTION_FLAG.FLAG_ID, flag().id())
                .execute();
        return ofTheCity;
    }

    private Conversation joint(NewAction... agreed) {
        return people.keep(hanako, Talks.about(List.of(flag().id()), Talks.held(Talks.TODAY, CITY, TOWN)), agreed);
    }

    private NewAction ofTheTown() {
        return Talks.action(TOWN, "周知する", Talks.TODAY.plusDays(9), hanako, List.of(flag().id()));
    }

    private static NewAction ofTheCity() {
        return Talks.action(CITY, "資料を送る", Talks.TODAY.plusDays(9));
    }

    @Test
    void whatANeighbourHasDoneSettlesNoFlag() {
        AgreedAction ofTheCity = tiedThoughOfTheCity(joint(ofTheCity()));
        people.as(hanako, () -> actions.move(ofTheCity, ActionState.DONE, ""));
        assertThat(asks()).isFalse();
    }

    @Test
    void whatANeighbourHasLeftToDoKeepsNoFlagFromAsking() {
        Conversation joint = joint(ofTheCity(), ofTheTown());
        tiedThoughOfTheCity(joint);
        AgreedAction own = people.as(hanako, () -> actions.of(joint)).stream()
                .filter(one -> one.agreed().municipality().equals(TOWN))
                .findFirst()
                .orElseThrow();
        people.as(hanako, () -> actions.move(own, ActionState.DONE, ""));
        assertThat(asks()).isTrue();
    }

    @Test
    void whatASectionKeepsToItselfIsNotToldByTheHistoryOfTheFlag() {
        agree(Visibility.SECTION);
        assertThat(asStaff(() -> flags.history(flag().id())))
                .last()
                .extracting(FlagEvent::reason)
                .isEqualTo("合意した行動あり");
        assertThat(people.as(hanako, () -> pursuits.of(flag(), Texts.in(Locale.JAPANESE)))
                        .steps())
                .extracting(Pursuit.Step::what)
                .contains("内々の相談");
        assertThat(asStaff(() -> pursuits.of(flag(), Texts.in(Locale.JAPANESE))).steps())
                .isEmpty();
    }

    @Test
    void aFlagThatCameBackAsksOnlyOnceSomethingAgreedSinceIsDone() {
        done(agree(Visibility.ALL));
        assertThat(asks()).isTrue();
        townReports(3);
        townReports(0);
        assertThat(asks()).isFalse();

        done(agree(Visibility.ALL));

        assertThat(asks()).isTrue();
    }

    @Test
    void whatAWithdrawnConversationAgreedSettlesNothing() {
        Conversation conversation = agree(Visibility.ALL);
        done(conversation);
        people.as(hanako, () -> conversations.withdraw(conversation, "二重登録"));
        assertThat(asks()).isFalse();
    }

    @Test
    void whatAWithdrawnConversationAgreedIsLeftAsItIs() {
        Conversation conversation = agree(Visibility.ALL);
        people.as(hanako, () -> conversations.withdraw(conversation, "二重登録"));
        AgreedAction dropped = action(conversation);
        assertThat(dropped.state()).isEqualTo(ActionState.DROPPED);

        refused(() -> actions.move(dropped, ActionState.OPEN, ""));
        refused(() -> actions.postpone(dropped, Talks.TODAY.plusDays(20), "年度末"));
        refused(() -> actions.reword(dropped, "別のこと", Side.THEM, Optional.empty(), ""));
    }

    @Test
    void whatIsDroppedWithItsConversationIsAuditedEach() {
        Conversation conversation = agree(Visibility.ALL);
        people.as(hanako, () -> conversations.withdraw(conversation, "二重登録"));
        assertThat(SignIn.as(
                        Role.ADMINISTRATOR,
                        () -> audit.find("action/" + action(conversation).id(), 0, 10)))
                .extracting(AuditEntry::action)
                .containsExactly("action.withdrawn");
    }

    @Test
    void whatAWithdrawnConversationAgreedIsNeitherKeptNorMissed() {
        Conversation conversation = agree(Visibility.ALL);
        done(conversation);
        people.as(hanako, () -> conversations.withdraw(conversation, "二重登録"));
        FiscalYear year = FiscalYear.of(action(conversation).firstDueOn());
        assertThat(asStaff(() -> reports.of(year, 6)).punctuality().total()).isZero();
    }
}
