package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.access.AuditEntry;
import kurogo.access.AuditService;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.followup.ical.ReadEvent;
import kurogo.report.StaleVersionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Hanako moves to another post, and Taro of another section takes over what she is responsible for. */
@DatabaseTest
@Import(FollowUpPeople.class)
class HandoverTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    ConversationService conversations;

    @Autowired
    ConversationListService lists;

    @Autowired
    ActionService actions;

    @Autowired
    HandoverService handovers;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    AuditService audit;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long jiro;
    private long taro;

    @BeforeEach
    void threeOfficialsOfTwoSections() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        jiro = people.hire("県次郎", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
    }

    private Conversation kept(Visibility visibility) {
        return people.keep(
                hanako,
                Talks.seenBy(visibility, Talks.with(CITY)),
                Talks.action(CITY, "市が配置を見直す", Talks.TODAY),
                Talks.action(CITY, "花子が資料を送る", Talks.TODAY, hanako, List.of()),
                Talks.action(CITY, "市が済ませた", Talks.TODAY));
    }

    private Conversation handOver(long who, Conversation seen, long to) {
        return people.as(who, () -> handovers.handOver(seen, to)).orElseThrow();
    }

    private List<String> toDo(long who, Scope scope) {
        return people.as(who, () -> actions.page(ActionFilter.of(scope, Set.of()), 0, 9)).stream()
                .map(line -> line.action().agreed().what())
                .toList();
    }

    private int held(long who, Scope scope) {
        return people.as(who, () -> lists.count(ConversationFilter.of(scope)));
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        return SignIn.as(Role.ADMINISTRATOR, work);
    }

    private void refused(Reason reason, long who, Supplier<?> work) {
        assertThatThrownBy(() -> people.as(who, work))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void whatMunicipalitiesPromisedGoesWithItAndWhatColleaguesHaveToDoStaysTheirs() {
        Conversation seen = kept(Visibility.ALL);
        AgreedAction done = people.as(hanako, () -> actions.of(seen)).getLast();
        people.as(hanako, () -> actions.move(done, ActionState.DONE, ""));

        Conversation now = handOver(hanako, seen, taro);

        assertThat(now.owner().name()).isEqualTo("県太郎");
        assertThat(now.owner().section()).isEqualTo("長寿社会課");
        assertThat(toDo(taro, Scope.MINE)).containsExactly("市が配置を見直す");
        assertThat(toDo(hanako, Scope.MINE)).containsExactlyInAnyOrder("花子が資料を送る", "市が済ませた");
        assertThat(toDo(taro, Scope.SECTION)).hasSize(3);
        assertThat(held(taro, Scope.MINE)).isEqualTo(1);
        assertThat(held(hanako, Scope.SECTION)).isZero();
    }

    @Test
    void calendarsLearnOfIt() {
        Conversation seen = kept(Visibility.ALL);
        String hers = people.as(hanako, feeds::issue);
        ReadEvent before = meeting(hers);
        String his = people.as(taro, feeds::issue);

        Conversation now = handOver(hanako, seen, taro);

        assertThat(now.sequence()).isEqualTo(seen.sequence() + 1);
        assertThat(meeting(his).value("STATUS")).isNotEqualTo("CANCELLED");
        assertThat(meeting(hers).value("STATUS")).isEqualTo("CANCELLED");
        assertThat(meeting(hers).sequence()).isGreaterThan(before.sequence());
    }

    private ReadEvent meeting(String subscription) {
        return ReadEvent.of(feeds.feed(subscription, Locale.JAPANESE).orElseThrow()).stream()
                .filter(event -> !event.value("UID").contains("action"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRecordAndTheAuditTrailSayWhoHadIt() {
        Conversation seen = kept(Visibility.ALL);
        Conversation now = handOver(jiro, seen, taro);

        assertThat(people.as(taro, () -> handovers.of(now))).singleElement().satisfies(past -> {
            assertThat(past.from()).isEqualTo("県花子");
            assertThat(past.to()).isEqualTo("県太郎");
            assertThat(past.change().by()).isEqualTo("県次郎");
        });
        assertThat(asAdministrator(() -> audit.find("conversation/" + seen.id(), 0, 9)))
                .extracting(AuditEntry::action)
                .containsOnlyOnce("conversation.handedOver");
    }

    @Test
    void whatIsKeptToASectionStaysKeptToItAndIsReadByWhoeverTookItOver() {
        Conversation now = handOver(hanako, kept(Visibility.SECTION), taro);
        long hisColleague = people.hire("県三郎", "長寿社会課");

        assertThat(people.as(taro, () -> conversations.find(now.id()))).contains(now);
        assertThat(people.as(jiro, () -> conversations.find(now.id()))).contains(now);
        assertThat(people.as(hisColleague, () -> conversations.find(now.id()))).isEmpty();

        Conversation changed =
                people.change(jiro, now, Talks.entitled("改めた件名", Talks.seenBy(Visibility.SECTION, now.content())));

        assertThat(people.as(jiro, () -> conversations.find(now.id()))).contains(changed);
        assertThat(people.as(hisColleague, () -> conversations.find(now.id()))).isEmpty();
    }

    @Test
    void whoeverMayNotReadItDoesNotHandItOver() {
        Conversation seen = kept(Visibility.SECTION);
        refused(Reason.CONFINED, taro, () -> handovers.handOver(seen, taro));
    }

    @Test
    void onlySomebodyElseWhoMayBeResponsibleTakesItOver() {
        Conversation seen = kept(Visibility.ALL);
        refused(Reason.THEIRS_ALREADY, hanako, () -> handovers.handOver(seen, hanako));
        refused(Reason.NOBODY_RESPONSIBLE, hanako, () -> handovers.handOver(seen, 987_654L));
    }

    @Test
    void whatSomebodyChangedOrWithdrewMeanwhileIsNotHandedOver() {
        Conversation seen = kept(Visibility.ALL);
        Conversation moved = people.as(jiro, () -> conversations.move(seen, Talks.TODAY.plusDays(9)));
        assertThatThrownBy(() -> handOver(hanako, seen, taro)).isInstanceOf(StaleVersionException.class);
        Conversation gone = people.as(jiro, () -> conversations.withdraw(moved, "誤り"));
        refused(Reason.WITHDRAWN, hanako, () -> handovers.handOver(gone, taro));
    }

    @Test
    void anAdministratorHandsOverAllOfSomebody() {
        kept(Visibility.ALL);
        kept(Visibility.SECTION);
        Conversation gone = kept(Visibility.ALL);
        people.as(hanako, () -> conversations.withdraw(gone, "誤り"));
        assertThat(asAdministrator(handovers::holders)).hasSize(1).containsValue(2);

        assertThat(asAdministrator(() -> handovers.handOverAll(hanako, taro))).isEqualTo(2);

        assertThat(held(taro, Scope.MINE)).isEqualTo(2);
        assertThat(held(hanako, Scope.MINE)).isZero();
        assertThat(people.as(hanako, () -> conversations.find(gone.id()))
                        .orElseThrow()
                        .owner())
                .isEqualTo(gone.owner());
    }
}
