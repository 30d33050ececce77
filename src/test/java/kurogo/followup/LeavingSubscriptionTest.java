package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.db.Tables.CALENDAR_TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kurogo.access.ActingAs;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ical.ReadEvent;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a subscription says of what somebody has nothing to do with any more. */
@DatabaseTest
@Import(FollowUpPeople.class)
class LeavingSubscriptionTest {

    @Autowired
    MasterImportService imports;

    @Autowired
    ActionService actions;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    DSLContext database;

    @Autowired
    Clock clock;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;
    private String subscription;

    @BeforeEach
    void twoOfficialsOfTwoSections() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
        subscription = people.as(taro, feeds::issue);
    }

    private Conversation withTaro() {
        return people.keep(hanako, Talks.attendedBy(taro, Talks.with(CITY)));
    }

    private List<ReadEvent> fetch() {
        return ReadEvent.of(feeds.feed(subscription, Locale.JAPANESE).orElseThrow());
    }

    private ReadEvent only() {
        List<ReadEvent> events = fetch();
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private void assertCancelled(ReadEvent now, ReadEvent before) {
        assertThat(now.value("UID")).isEqualTo(before.value("UID"));
        assertThat(now.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(now.sequence()).isGreaterThan(before.sequence());
        assertThat(now.alarms()).isZero();
    }

    private void leftBefore(Duration ago) {
        database.update(CALENDAR_TOLD)
                .set(CALENDAR_TOLD.TURNED_AT, clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
                .execute();
    }

    @Test
    void aMeetingWithoutOneIsCancelledForNinetyDaysAndThenGone() {
        Conversation conversation = withTaro();
        ReadEvent before = only();

        people.change(hanako, conversation, Talks.attendedBy(hanako, conversation.content()));

        assertCancelled(only(), before);
        assertThat(only().sequence()).isEqualTo(before.sequence() + 1);
        leftBefore(Duration.ofDays(89));
        assertCancelled(only(), before);
        leftBefore(Duration.ofDays(91));
        assertThat(fetch()).isEmpty();
    }

    @Test
    void aMeetingKeptToAnotherSectionIsCancelledWithoutAWordOfIt() {
        Conversation conversation = withTaro();
        ReadEvent before = only();

        people.change(
                hanako,
                conversation,
                Talks.entitled(
                        "内密の相談", Talks.seenBy(Visibility.SECTION, Talks.planned(Talks.TODAY.plusDays(9), CITY))));

        assertCancelled(only(), before);
        assertThat(only().value("DTSTART")).isEqualTo(before.value("DTSTART").substring(0, 8));
        assertThat(feeds.feed(subscription, Locale.JAPANESE).orElseThrow())
                .doesNotContain("内密の相談", conversation.content().title(), "汐見原市");
    }

    @Test
    void whatASectionKeepsToItselfIsCancelledForWhoeverMovesToAnother() {
        ActingAs.program("試験", () -> {
            colleagues.move(Colleague.ofSection(taro, "県太郎", "長寿社会課"), "地域福祉課", "");
            return taro;
        });
        people.keep(hanako, Talks.attendedBy(taro, Talks.seenBy(Visibility.SECTION, Talks.with(CITY))));
        ReadEvent before = only();
        ActingAs.program("試験", () -> {
            colleagues.move(Colleague.ofSection(taro, "県太郎", "地域福祉課"), "長寿社会課", "");
            return taro;
        });
        assertCancelled(only(), before);
    }

    @Test
    void anActionHandedToSomebodyElseIsCancelled() {
        Conversation conversation = people.keep(
                hanako, Talks.with(CITY), Talks.action(CITY, "資料を送る", Talks.TODAY.plusDays(5), taro, List.of()));
        ReadEvent before = only();

        people.as(
                hanako,
                () -> actions.reword(
                        actions.of(conversation).getFirst(), "資料を送る", Side.US, Optional.of(hanako), "県花子"));

        assertCancelled(only(), before);
    }

    @Test
    void whoeverTakesPartAgainReadsItAgain() {
        Conversation conversation = withTaro();
        only();
        Conversation without = people.change(hanako, conversation, Talks.attendedBy(hanako, conversation.content()));
        ReadEvent cancelled = only();

        Conversation again = people.change(hanako, without, conversation.content());

        ReadEvent back = only();
        assertThat(back.value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(back.sequence()).isGreaterThan(cancelled.sequence());
        assertThat(back.value("LAST-MODIFIED")).isGreaterThanOrEqualTo(cancelled.value("LAST-MODIFIED"));
        assertThat(only().sequence()).isEqualTo(back.sequence());

        people.change(hanako, again, Talks.attendedBy(hanako, conversation.content()));
        assertCancelled(only(), back);
    }

    @Test
    void whatWasNeverReadThereIsNotCancelledThere() {
        Conversation conversation = withTaro();
        people.change(hanako, conversation, Talks.attendedBy(hanako, conversation.content()));
        assertThat(fetch()).isEmpty();
    }

    @Test
    void aNewAddressHasContainedNothing() {
        Conversation conversation = withTaro();
        only();
        people.change(hanako, conversation, Talks.attendedBy(hanako, conversation.content()));
        subscription = people.as(taro, feeds::issue);
        assertThat(fetch()).isEmpty();
    }
}
