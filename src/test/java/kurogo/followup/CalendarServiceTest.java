package kurogo.followup;

import static kurogo.database.ThreeMunicipalities.CITY;
import static kurogo.database.ThreeMunicipalities.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kurogo.area.MasterImportService;
import kurogo.database.DatabaseTest;
import kurogo.database.ThreeMunicipalities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(FollowUpPeople.class)
class CalendarServiceTest {

    private static final LocalDate DAY = Talks.TODAY.plusDays(3);

    @Autowired
    MasterImportService imports;

    @Autowired
    DraftService drafts;

    @Autowired
    CalendarService calendar;

    @Autowired
    FollowUpPeople people;

    private long hanako;
    private long taro;

    @BeforeEach
    void twoOfficials() {
        ThreeMunicipalities.importThrough(imports);
        hanako = people.hire("県花子", "地域福祉課");
        taro = people.hire("県太郎", "高齢福祉課");
    }

    private Conversation keep(ConversationContent content, NewAction... agreed) {
        return people.as(
                hanako,
                () -> ((Keeping.Kept) drafts.keep(
                                drafts.begin(Draft.Work.agreeing(content, List.of(agreed))), Resolution.NONE))
                        .conversation());
    }

    private ConversationContent at(int hour, ConversationContent content) {
        return Talks.beginning(DAY.atTime(hour, 0), content);
    }

    private List<CalendarDay> days(long person, Scope scope, int mostADay) {
        return people.as(person, () -> calendar.days(DAY.minusDays(3), DAY.plusDays(3), scope, mostADay));
    }

    @Test
    void ofADayWithManyTheFirstAreShownAndTheRestIsCounted() {
        NewAction[] due = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Talks.action(CITY, "行動" + number, DAY))
                .toArray(NewAction[]::new);
        keep(at(15, Talks.entitled("午後", Talks.with(CITY))), due);
        keep(at(9, Talks.entitled("朝", Talks.with(CITY, VILLAGE))));

        assertThat(days(taro, Scope.ALL, 3)).singleElement().satisfies(day -> {
            assertThat(day.day()).isEqualTo(DAY);
            assertThat(day.entries()).extracting(CalendarEntry::title).containsExactly("朝", "午後", "行動1");
            assertThat(day.entries().getFirst().municipalities()).containsExactly(CITY, VILLAGE);
            assertThat(day.more()).isEqualTo(3);
        });
        assertThat(days(taro, Scope.ALL, 9).getFirst().more()).isZero();
    }

    @Test
    void theFirstShownAreTheSameHoweverManyAreShown() {
        LocalDateTime then = Talks.TODAY.minusDays(1).atTime(9, 0);
        keep(Talks.beginning(then, Talks.entitled("先", Talks.held(then.toLocalDate(), CITY))));
        keep(Talks.beginning(then, Talks.entitled("後", Talks.planned(then.toLocalDate(), CITY))));

        assertThat(List.of(1, 9))
                .allSatisfy(most -> assertThat(people.as(
                                        taro,
                                        () -> calendar.days(then.toLocalDate(), then.toLocalDate(), Scope.ALL, most))
                                .getFirst()
                                .entries())
                        .extracting(CalendarEntry::title)
                        .startsWith("先"));
    }

    @Test
    void whatOneTakesPartInIsOnesOwnInTheCalendar() {
        keep(at(9, Talks.attendedBy(taro, Talks.with(CITY))));
        keep(at(9, Talks.with(CITY)));

        assertThat(days(taro, Scope.MINE, 9))
                .singleElement()
                .satisfies(day -> assertThat(day.entries()).hasSize(1));
        assertThat(days(taro, Scope.SECTION, 9)).isEmpty();
    }

    @Test
    void twoMeetingsOfOneWhoTakesPartClash() {
        Conversation first = keep(at(9, Talks.attendedBy(taro, Talks.with(CITY))));
        ConversationContent later = at(10, Talks.with(VILLAGE));
        assertThat(clashing(hanako, later, Optional.empty())).isEmpty();
        ConversationContent same = at(9, Talks.with(VILLAGE));

        assertThat(clashing(hanako, same, Optional.empty()))
                .extracting(clash -> clash.matter().id())
                .containsExactly(first.id());
        assertThat(clashing(hanako, same, Optional.of(first.id()))).isEmpty();
        assertThat(clashing(people.hire("県次郎", ""), same, Optional.empty())).isEmpty();
        assertThat(clashing(people.hire("県三郎", ""), Talks.attendedBy(taro, same), Optional.empty()))
                .hasSize(1);

        keep(Talks.attendedBy(taro, same));
        assertThat(days(taro, Scope.ALL, 9).getFirst().entries()).hasSize(2).allMatch(CalendarEntry::clashes);
    }

    @Test
    void whoeverChangesTheMeetingOfAnotherIsToldWhatTakesUpTheOther() {
        Conversation first = keep(at(9, Talks.with(CITY)));
        Conversation moved = keep(at(14, Talks.with(VILLAGE)));
        ConversationContent same = at(9, Talks.with(VILLAGE));

        assertThat(clashing(taro, same, Optional.of(moved.id())))
                .extracting(clash -> clash.matter().id())
                .containsExactly(first.id());
    }

    @Test
    void thatSomebodyIsTakenUpByWhatTheirSectionKeepsToItselfIsToldWithoutWhatItIs() {
        keep(at(9, Talks.seenBy(Visibility.SECTION, Talks.entitled("内々の話", Talks.with(CITY)))));
        ConversationContent same = Talks.attendedBy(hanako, at(9, Talks.with(VILLAGE)));

        assertThat(clashing(taro, same, Optional.empty())).singleElement().satisfies(clash -> {
            assertThat(clash.title()).isEmpty();
            assertThat(clash.begins()).isEqualTo(DAY.atTime(9, 0));
            assertThat(clash.ends()).isEqualTo(DAY.atTime(10, 0));
        });
        assertThat(clashing(hanako, same, Optional.empty()))
                .extracting(Clash::title)
                .containsExactly(Optional.of("内々の話"));

        people.as(taro, () -> drafts.keep(drafts.begin(Draft.Work.agreeing(same, List.of())), Resolution.NONE));
        assertThat(days(taro, Scope.ALL, 9).getFirst().entries())
                .singleElement()
                .matches(CalendarEntry::clashes, "its own meeting is marked, the hidden one is not shown");
    }

    private List<Clash> clashing(long person, ConversationContent content, Optional<Long> except) {
        return people.as(person, () -> calendar.clashing(content, except));
    }
}
