package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    CalendarFeedService feeds;

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
    void dueDaysOfOnesOwnActionsStandInTheCalendar() {
        keep(
                Talks.with(CITY),
                Talks.action(CITY, "資料を送る", Talks.TODAY.plusDays(5), hanako, List.of()),
                Talks.action(CITY, "市が検討する", Talks.TODAY.plusDays(5)));
        assertThat(fetch(people.as(hanako, feeds::issue)))
                .extracting(event -> event.value("SUMMARY"))
                .contains("【期限】汐見原市：資料を送る")
                .hasSize(2);
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
