package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.db.Tables.ACTION_EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.Role;
import kurogo.access.SignIn;
import kurogo.access.UserAccount;
import kurogo.access.UserProfile;
import kurogo.access.UserService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ical.ReadEvent;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(FollowUpPeople.class)
class CalendarFeedServiceTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    ConversationService conversations;

    @Autowired
    ActionService actions;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    DSLContext database;

    @Autowired
    Clock clock;

    @Autowired
    UserService users;

    @Autowired
    FollowUpPeople people;

    private long hanako;

    @BeforeEach
    void anOfficial() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
    }

    private Conversation keep(ConversationContent content, NewAction... agreed) {
        return people.as(
                hanako,
                () -> ((Keeping.Kept) drafts.keep(
                                drafts.begin(Draft.Work.agreeing(content, List.of(agreed))), Resolution.NONE))
                        .conversation());
    }

    private List<ReadEvent> fetch(String token) {
        return ReadEvent.of(feeds.feed(token, Locale.JAPANESE).orElseThrow());
    }

    @Test
    void aSubscriptionLearnsOfWhatIsMovedAndWithdrawn() {
        Conversation planned = keep(Talks.with(CITY));
        String token = people.as(hanako, feeds::issue);
        ReadEvent before = fetch(token).getFirst();

        Conversation moved = people.as(hanako, () -> conversations.move(planned, Talks.TODAY.plusDays(1)));
        ReadEvent after = fetch(token).getFirst();

        assertThat(after.value("UID")).isEqualTo(before.value("UID"));
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.value("DTSTART"))
                .startsWith(Talks.TODAY.plusDays(1).toString().replace("-", ""));
        assertThat(after.alarms()).isEqualTo(1);

        people.as(hanako, () -> conversations.withdraw(moved, "中止"));
        ReadEvent cancelled = fetch(token).getFirst();
        assertThat(cancelled.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(cancelled.sequence()).isGreaterThan(after.sequence());
    }

    @Test
    void aMeetingRemindsOnlyWhereItsHourIsKnown() {
        ConversationContent content = Talks.with(CITY);
        keep(content);
        keep(Talks.appointed(
                new Appointment(Talks.TODAY.plusDays(4), Optional.empty(), Optional.empty(), ContactWay.VISIT, ""),
                content));

        assertThat(fetch(people.as(hanako, feeds::issue)))
                .extracting(ReadEvent::alarms)
                .containsExactly(1, 0);
    }

    @Test
    void dueDaysOfOnesOwnActionsStandInTheCalendar() {
        keep(
                Talks.with(CITY),
                Talks.action(CITY, "資料を送る", Talks.TODAY.plusDays(5), hanako, List.of()),
                Talks.action(CITY, "別の人が送る", Talks.TODAY.plusDays(5), people.hire("県太郎", ""), List.of()));
        assertThat(fetch(people.as(hanako, feeds::issue)))
                .extracting(event -> event.value("SUMMARY"))
                .contains("【期限】汐見原市：資料を送る")
                .hasSize(2);
    }

    @Test
    void aDueDaySaysWhoHasToDoIt() {
        String token = people.as(hanako, feeds::issue);
        withSomethingToDo();
        assertThat(due(token).value("DESCRIPTION")).startsWith("担当：県 県担当　対話：");
    }

    private AgreedAction action(Conversation conversation) {
        return people.as(hanako, () -> actions.of(conversation)).getFirst();
    }

    private Conversation withSomethingToDo() {
        return keep(Talks.with(CITY), Talks.action(CITY, "資料を送る", Talks.TODAY.plusDays(5), hanako, List.of()));
    }

    private ReadEvent due(String token) {
        return fetch(token).stream()
                .filter(event -> event.value("SUMMARY").startsWith("【期限】"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDueDaySaysWhenTheActionChangedLastHoweverOftenItIsRead() {
        Conversation conversation = withSomethingToDo();
        database.update(ACTION_EVENT)
                .set(ACTION_EVENT.HAPPENED_AT, OffsetDateTime.parse("2020-06-01T01:02:03Z"))
                .execute();
        String token = people.as(hanako, feeds::issue);
        ReadEvent agreed = due(token);
        assertThat(agreed.value("LAST-MODIFIED")).isEqualTo("20200601T010203Z");
        assertThat(agreed.value("DTSTAMP")).isEqualTo("20200601T010203Z");

        people.as(hanako, () -> actions.postpone(action(conversation), Talks.TODAY.plusDays(9), "資料が届かないため"));
        assertThat(due(token).value("LAST-MODIFIED")).isGreaterThan("20200601T010203Z");
        assertThat(due(token).sequence()).isGreaterThan(agreed.sequence());
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionState.class,
            names = {"DONE", "DROPPED"})
    void aSettledActionIsCancelledForNinetyDaysAndThenGone(ActionState settled) {
        Conversation conversation = withSomethingToDo();
        String token = people.as(hanako, feeds::issue);
        ReadEvent open = due(token);

        people.as(hanako, () -> actions.move(action(conversation), settled, "済み"));

        ReadEvent cancelled = due(token);
        assertThat(cancelled.value("UID")).isEqualTo(open.value("UID"));
        assertThat(cancelled.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(cancelled.sequence()).isGreaterThan(open.sequence());

        happened(Duration.ofDays(89));
        assertThat(fetch(token)).hasSize(2);
        happened(Duration.ofDays(91));
        assertThat(fetch(token)).hasSize(1);
    }

    @Test
    void anActionTakenUpAgainStandsInTheCalendarAgain() {
        Conversation conversation = withSomethingToDo();
        String token = people.as(hanako, feeds::issue);
        people.as(hanako, () -> actions.move(action(conversation), ActionState.DONE, ""));
        int cancelled = due(token).sequence();
        people.as(hanako, () -> actions.move(action(conversation), ActionState.OPEN, ""));
        assertThat(due(token).value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(due(token).sequence()).isGreaterThan(cancelled);
    }

    /** Lets all that happened to actions have happened some time ago. */
    private void happened(Duration ago) {
        database.update(ACTION_EVENT)
                .set(ACTION_EVENT.HAPPENED_AT, clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Test
    void anAddressLeadsNowhereOnceRevokedOrReplaced() {
        String first = people.as(hanako, feeds::issue);
        String second = people.as(hanako, feeds::issue);
        assertThat(feeds.feed(first, Locale.JAPANESE)).isEmpty();
        assertThat(feeds.feed(second, Locale.JAPANESE)).isPresent();

        people.as(hanako, () -> {
            feeds.revoke();
            return second;
        });
        assertThat(feeds.feed(second, Locale.JAPANESE)).isEmpty();
        assertThat(feeds.feed("x", Locale.JAPANESE)).isEmpty();
    }

    @Test
    void whoIsNoLongerLetInIsNotReadFor() {
        String token = people.as(hanako, feeds::issue);
        SignIn.as(Role.ADMINISTRATOR, () -> {
            UserAccount account = users.all().stream()
                    .filter(one -> one.id() == hanako)
                    .findFirst()
                    .orElseThrow();
            return users.change(
                    account,
                    new UserProfile(
                            account.loginName(), account.displayName(), account.role(), Optional.empty(), false));
        });
        assertThat(feeds.feed(token, Locale.JAPANESE)).isEmpty();
    }

    @Test
    void oneConversationIsHandedOutAsAFile() {
        Conversation planned = keep(Talks.with(CITY));
        String file = people.as(hanako, () -> feeds.file(planned, Locale.JAPANESE));
        assertThat(file).startsWith("BEGIN:VCALENDAR\r\n").contains("UID:" + planned.uid());
    }
}
