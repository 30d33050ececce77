package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.FollowUpRefused.Reason;
import kurogo.municipality.TimelineEntry;
import kurogo.report.StaleVersionException;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Taro of another section has a record of Hanako's on his screen when she keeps it to her section. */
@DatabaseTest
@Import(FollowUpPeople.class)
class ConfinedRecordTest {

    private static final byte[] FILE = "覚え書き".getBytes(StandardCharsets.UTF_8);

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationService conversations;

    @Autowired
    ActionService actions;

    @Autowired
    AttachmentService attachments;

    @Autowired
    MinutesService minutes;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    CalendarService calendar;

    @Autowired
    ActionTimeline timeline;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;
    private Conversation seen;

    @BeforeEach
    void aRecordEverybodyReads() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
        NewAction his = Talks.action(CITY, "太郎が調べる", Talks.TODAY, taro, List.of());
        seen = kept(people.as(
                hanako,
                () -> drafts.keep(
                        drafts.begin(Draft.Work.agreeing(
                                Talks.with(CITY), List.of(Talks.action(CITY, "資料を送る", Talks.TODAY), his))),
                        Resolution.NONE)));
        people.as(hanako, () -> {
            attachments.add(seen, "覚え書き.txt", FILE);
            return seen;
        });
    }

    private static Conversation kept(Keeping keeping) {
        return ((Keeping.Kept) keeping).conversation();
    }

    private void confine() {
        people.as(hanako, () -> kept(drafts.keep(confining(hanako), Resolution.NONE)));
    }

    private Draft confining(long who) {
        return people.as(who, () -> {
            Draft draft = drafts.edit(seen);
            return drafts.save(draft, draft.work().with(Talks.seenBy(Visibility.SECTION, seen.content())));
        });
    }

    private AgreedAction action(String what) {
        return people.as(hanako, () -> actions.of(seen)).stream()
                .filter(one -> one.agreed().what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private void refused(Reason reason, Supplier<?> work) {
        assertThatThrownBy(() -> people.as(taro, work))
                .isInstanceOfSatisfying(
                        FollowUpRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void whoeverWouldNotSeeItAnyMoreCannotKeepItToAnotherSectionAndLosesNothing() {
        Draft draft = confining(taro);
        refused(Reason.NOT_YOUR_SECTION, () -> drafts.keep(draft, Resolution.NONE));

        assertThat(people.as(taro, () -> drafts.find(draft.id()))).contains(draft);
        assertThat(people.as(taro, () -> conversations.find(seen.id()))).contains(seen);
    }

    @Test
    void theSectionItselfCan() {
        confine();
        assertThat(people.as(hanako, () -> conversations.find(seen.id()))).isPresent();
        assertThat(people.as(taro, () -> conversations.find(seen.id()))).isEmpty();
    }

    @Test
    void somebodyShutOutIsNotToldWhoWritesOfIt() {
        people.as(hanako, () -> drafts.edit(seen));
        assertThat(people.as(taro, () -> drafts.ofOthers(seen.id()))).hasSize(1);
        confine();
        people.as(hanako, () -> drafts.edit(conversations.find(seen.id()).orElseThrow()));
        assertThat(people.as(taro, () -> drafts.ofOthers(seen.id()))).isEmpty();
    }

    @Test
    void aDraftOfSomebodyShutOutIsNotKeptAndNotLost() {
        Draft draft = people.as(taro, () -> drafts.edit(seen));
        confine();
        refused(Reason.CONFINED, () -> drafts.keep(draft, Resolution.NONE));
        refused(Reason.CONFINED, () -> drafts.edit(seen));
        assertThat(people.as(taro, () -> drafts.find(draft.id()))).contains(draft);
    }

    @Test
    void somebodyShutOutNeitherMovesNorWithdrawsIt() {
        confine();
        refused(Reason.CONFINED, () -> conversations.move(seen, Talks.TODAY.plusDays(9)));
        refused(Reason.CONFINED, () -> conversations.withdraw(seen, "誤り"));
    }

    @Test
    void somebodyShutOutNeitherReadsNorAddsNorRemovesFiles() {
        Attachment file = people.as(taro, () -> attachments.of(seen)).getFirst();
        confine();
        refused(Reason.CONFINED, () -> {
            attachments.add(seen, "別の覚え書き.txt", FILE);
            return seen;
        });
        refused(Reason.CONFINED, () -> {
            attachments.remove(seen, file, "誤り");
            return seen;
        });
        assertThat(people.as(taro, () -> attachments.of(seen))).isEmpty();
        assertThat(people.as(taro, () -> attachments.content(file))).isEmpty();
        assertThat(people.as(hanako, () -> attachments.of(seen))).containsExactly(file);
    }

    @Test
    void aFileIsRemovedFromItsOwnConversationOnly() {
        Attachment file = people.as(hanako, () -> attachments.of(seen)).getFirst();
        Conversation other = kept(people.as(
                hanako,
                () -> drafts.keep(drafts.begin(Draft.Work.agreeing(Talks.with(CITY), List.of())), Resolution.NONE)));
        assertThatThrownBy(() -> people.as(hanako, () -> {
                    attachments.remove(other, file, "誤り");
                    return other;
                }))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void somebodyShutOutDoesNothingToWhatOthersHaveToDo() {
        AgreedAction action = action("資料を送る");
        confine();
        refused(Reason.CONFINED, () -> actions.move(action, ActionState.DONE, ""));
        refused(Reason.CONFINED, () -> actions.postpone(action, Talks.TODAY.plusDays(9), "年度末のため"));
        refused(Reason.CONFINED, () -> actions.reword(action, "別のこと", Side.THEM, Optional.empty(), ""));
        assertThat(people.as(taro, () -> actions.of(seen))).isEmpty();
        assertThat(people.as(taro, () -> actions.history(action))).isEmpty();
        assertThat(action("資料を送る")).isEqualTo(action);
    }

    @Test
    void somebodyShutOutIsNotHandedTheMinutes() {
        confine();
        refused(Reason.CONFINED, () -> minutes.of(seen));
        assertThat(people.as(hanako, () -> minutes.of(seen)).title())
                .isEqualTo(seen.content().title());
    }

    @Test
    void whoeverHasToDoItIsNotToldWhatTheConversationWasAbout() {
        confine();
        String subscription =
                people.as(taro, () -> feeds.feed(feeds.issue(), Locale.JAPANESE).orElseThrow());
        assertThat(subscription)
                .contains("太郎が調べる")
                .doesNotContain(seen.content().title());
        ActionFilter his = ActionFilter.of(Scope.MINE, Set.of());
        assertThat(people.as(taro, () -> actions.page(his, 0, 9)))
                .extracting(ActionLine::conversation)
                .containsExactly("");
        assertThat(people.as(hanako, () -> actions.page(ActionFilter.of(Scope.ALL, Set.of()), 0, 9)))
                .extracting(ActionLine::conversation)
                .containsOnly(seen.content().title());
    }

    @Test
    void whoeverHasToDoItStillDoesIt() {
        AgreedAction action = action("太郎が調べる");
        confine();
        assertThat(people.as(taro, () -> actions.move(action, ActionState.DONE, "済み"))
                        .state())
                .isEqualTo(ActionState.DONE);
        assertThat(people.as(taro, () -> actions.history(action))).hasSize(2);
    }

    @Test
    void whoeverHasToDoItIsNotLedToWhatTheyMayNotOpen() {
        String address = "followup/" + seen.id();
        assertThat(addresses()).containsOnly(address);
        assertThat(people.as(taro, () -> timeline.of(CITY, Texts.in(Locale.JAPANESE))))
                .extracting(TimelineEntry::address)
                .containsOnly(Optional.of(address));

        confine();

        assertThat(addresses()).containsExactly("");
        assertThat(people.as(taro, () -> timeline.of(CITY, Texts.in(Locale.JAPANESE))))
                .extracting(TimelineEntry::address)
                .containsExactly(Optional.empty());
    }

    private List<String> addresses() {
        return people.as(taro, () -> calendar.days(Talks.TODAY, Talks.TODAY, Scope.ALL, 9)).stream()
                .flatMap(day -> day.entries().stream())
                .map(CalendarEntry::address)
                .toList();
    }
}
