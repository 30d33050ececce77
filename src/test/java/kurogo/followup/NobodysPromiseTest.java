package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kurogo.access.ActingAs;
import kurogo.access.Colleague;
import kurogo.access.ColleagueService;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import kurogo.followup.ical.ReadEvent;
import kurogo.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What nobody with an account has to do is the business of whoever is responsible for the conversation it was agreed in. */
@DatabaseTest
@Import(FollowUpPeople.class)
class NobodysPromiseTest {

    private static final LocalDate YESTERDAY = Talks.TODAY.minusDays(1);
    private static final String PROMISE = "市が配置を見直す";

    @Autowired
    MasterImportService imports;

    @Autowired
    ActionService actions;

    @Autowired
    NoticeService notices;

    @Autowired
    CalendarService calendar;

    @Autowired
    CalendarFeedService feeds;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;

    @BeforeEach
    void twoOfficialsOfTwoSections() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "長寿社会課");
    }

    private Conversation promised(Visibility visibility) {
        return people.keep(hanako, Talks.seenBy(visibility, Talks.with(CITY)), Talks.action(CITY, PROMISE, YESTERDAY));
    }

    private AgreedAction handTo(Conversation conversation, Optional<Long> userId) {
        return people.as(
                hanako, () -> actions.reword(actions.of(conversation).getFirst(), PROMISE, Side.US, userId, "担当者"));
    }

    private List<String> overdue(long person, Scope scope) {
        return told(person, () -> actions.page(new ActionFilter(scope, Set.of(), true, Optional.empty(), ""), 0, 10));
    }

    private List<String> told(long person, Supplier<List<ActionLine>> lines) {
        return people.as(person, lines).stream()
                .map(line -> line.action().agreed().what())
                .toList();
    }

    private List<ReadEvent> dueDays(String subscription) {
        return ReadEvent.of(feeds.feed(subscription, Locale.JAPANESE).orElseThrow()).stream()
                .filter(event -> event.value("UID").contains("action"))
                .toList();
    }

    @Test
    void itIsTheOwnBusinessOfWhoeverIsResponsibleForTheConversation() {
        promised(Visibility.ALL);

        assertThat(overdue(hanako, Scope.MINE)).containsExactly(PROMISE);
        assertThat(overdue(hanako, Scope.SECTION)).containsExactly(PROMISE);
        assertThat(told(hanako, () -> actions.dueBetween(YESTERDAY, YESTERDAY, Scope.MINE)))
                .containsExactly(PROMISE);
        assertThat(told(hanako, () -> notices.today(Texts.in(Locale.JAPANESE)).overdue()))
                .containsExactly(PROMISE);
        assertThat(people.as(hanako, () -> calendar.days(YESTERDAY, YESTERDAY, Scope.MINE, 9)))
                .singleElement()
                .satisfies(day -> assertThat(day.entries())
                        .extracting(CalendarEntry::title)
                        .containsExactly(PROMISE));
        assertThat(dueDays(people.as(hanako, feeds::issue))).hasSize(1);
    }

    @Test
    void itIsNobodyElses() {
        promised(Visibility.ALL);

        assertThat(overdue(taro, Scope.ALL)).containsExactly(PROMISE);
        assertThat(overdue(taro, Scope.MINE)).isEmpty();
        assertThat(overdue(taro, Scope.SECTION)).isEmpty();
        assertThat(told(taro, () -> notices.today(Texts.in(Locale.JAPANESE)).overdue()))
                .isEmpty();
        assertThat(dueDays(people.as(taro, feeds::issue))).isEmpty();
    }

    @Test
    void onceSomebodyWithAnAccountHasToDoItItIsTheirsAloneUntilItIsNobodysAgain() {
        Conversation conversation = promised(Visibility.ALL);

        handTo(conversation, Optional.of(taro));
        assertThat(overdue(taro, Scope.MINE)).containsExactly(PROMISE);
        assertThat(overdue(hanako, Scope.MINE)).isEmpty();

        handTo(conversation, Optional.empty());
        assertThat(overdue(taro, Scope.MINE)).isEmpty();
        assertThat(overdue(hanako, Scope.MINE)).containsExactly(PROMISE);
    }

    @Test
    void aSubscriptionIsToldWhenItIsHandedOverAndWhenItComesBack() {
        Conversation conversation = promised(Visibility.ALL);
        String subscription = people.as(hanako, feeds::issue);
        ReadEvent first = dueDays(subscription).getFirst();

        handTo(conversation, Optional.of(taro));
        ReadEvent gone = dueDays(subscription).getFirst();
        assertThat(gone.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(gone.sequence()).isGreaterThan(first.sequence());

        handTo(conversation, Optional.empty());
        ReadEvent back = dueDays(subscription).getFirst();
        assertThat(back.value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(back.sequence()).isGreaterThan(gone.sequence());
    }

    @Test
    void whatASectionKeepsToItselfStaysReadableToWhoeverIsResponsibleForIt() {
        promised(Visibility.SECTION);
        ActingAs.program("試験", () -> {
            colleagues.move(Colleague.ofSection(hanako, "県花子", "地域福祉課"), "障害福祉課", "");
            return hanako;
        });

        assertThat(overdue(hanako, Scope.MINE)).containsExactly(PROMISE);
        assertThat(overdue(taro, Scope.ALL)).isEmpty();
    }
}
