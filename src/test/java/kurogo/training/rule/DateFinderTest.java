package kurogo.training.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DateFinderTest {

    /** A Monday; the week holds no holiday. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);

    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private static DateSearch search(int days, List<String> rooms, DateSearch.Invited... invited) {
        return new DateSearch(
                MONDAY, MONDAY.plusDays(6), days, List.of(Hours.ALL_DAY), rooms, Map.of(), Map.of(), List.of(invited));
    }

    private static DateSearch.Invited blocked(String code, boolean travels, LocalDate first, LocalDate last) {
        return new DateSearch.Invited(code, travels, List.of(new DateSearch.Period(7, first, last)));
    }

    private static List<LocalDate> firstDays(DateFinder.Answer answer) {
        return answer.best().stream().map(one -> one.days().getFirst()).toList();
    }

    @Test
    void daysOnWhichMoreMunicipalitiesHaveTimeComeFirstThenEarlierOnes() {
        DateFinder.Answer answer = DateFinder.find(
                search(
                        1,
                        List.of(""),
                        blocked("952010", false, MONDAY, MONDAY.plusDays(1)),
                        blocked("953016", false, MONDAY.plusDays(1), MONDAY.plusDays(2))),
                9);

        assertThat(firstDays(answer))
                .containsExactly(MONDAY.plusDays(3), FRIDAY, MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(1));
        assertThat(answer.best().getFirst().hindered()).isEmpty();
        assertThat(answer.best().get(2).hindered()).containsExactly(new DateProposal.Hindrance("952010", 7, false));
        assertThat(answer.ruledOut()).containsExactly(Map.entry(DateFinder.Obstacle.OFFICE_CLOSED, 2));
    }

    @Test
    void severalDaysAreOfficeDaysInARowWithinTheWindow() {
        assertThat(DateFinder.find(search(2, List.of("")), 9).best())
                .extracting(DateProposal::days)
                .contains(List.of(MONDAY, MONDAY.plusDays(1)), List.of(FRIDAY.minusDays(1), FRIDAY))
                .hasSize(4);
        DateSearch overHolidays = new DateSearch(
                LocalDate.of(2027, 12, 28),
                LocalDate.of(2028, 1, 4),
                2,
                List.of(Hours.ALL_DAY),
                List.of(""),
                Map.of(),
                Map.of(),
                List.of());
        assertThat(DateFinder.find(overHolidays, 9).best())
                .extracting(DateProposal::days)
                .containsExactly(List.of(LocalDate.of(2027, 12, 28), LocalDate.of(2028, 1, 4)));
    }

    @Test
    void whoeverTravelsFarNeedsTheDayBeforeAndTheDayAfter() {
        DateSearch.Invited island = blocked("953636", true, MONDAY.plusDays(2), MONDAY.plusDays(2));
        DateFinder.Answer answer = DateFinder.find(search(1, List.of(""), island), 9);

        assertThat(answer.best())
                .filteredOn(one -> one.free() == 1)
                .extracting(one -> one.days().getFirst())
                .containsExactly(MONDAY, FRIDAY);
        assertThat(answer.best())
                .filteredOn(one -> one.days().contains(MONDAY.plusDays(1)))
                .singleElement()
                .satisfies(day ->
                        assertThat(day.hindered()).containsExactly(new DateProposal.Hindrance("953636", 7, true)));
    }

    @Test
    void aTakenRoomGivesWayToTheNextAndATakenPersonToNone() {
        DateSearch search = new DateSearch(
                MONDAY,
                MONDAY.plusDays(2),
                1,
                List.of(Hours.ALL_DAY),
                List.of("大会議室", "小会議室"),
                Map.of(
                        "大会議室",
                        Hours.allOf(Set.of(MONDAY, MONDAY.plusDays(1))),
                        "小会議室",
                        Map.of(MONDAY, List.of(between(9, 10)))),
                Map.of("講師", Map.of(MONDAY.plusDays(2), List.of(between(15, 16)))),
                List.of());
        DateFinder.Answer answer = DateFinder.find(search, 9);

        assertThat(answer.best()).singleElement().satisfies(day -> {
            assertThat(day.days()).containsExactly(MONDAY.plusDays(1));
            assertThat(day.room()).isEqualTo("小会議室");
        });
        assertThat(answer.ruledOut())
                .containsOnly(
                        Map.entry(DateFinder.Obstacle.NO_ROOM, 1), Map.entry(DateFinder.Obstacle.PERSON_TAKEN, 1));
    }

    private static Hours between(int from, int to) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static DateFinder.Answer hours(List<Hours> wanted, Map<LocalDate, List<Hours>> room, Hours trainer) {
        return DateFinder.find(
                new DateSearch(
                        MONDAY,
                        MONDAY.plusDays(1),
                        1,
                        wanted,
                        List.of("大会議室"),
                        Map.of("大会議室", room),
                        Map.of("講師", Map.of(MONDAY, List.of(trainer))),
                        List.of()),
                9);
    }

    @Test
    void ofHoursThoseAreLeftAtWhichPeopleAndRoomAreFree() {
        List<Hours> wanted = List.of(between(9, 11), between(10, 12), between(13, 15), between(15, 17));

        DateFinder.Answer answer = hours(wanted, Map.of(MONDAY, List.of(between(16, 17))), between(9, 10));

        assertThat(answer.best().getFirst().hours()).containsExactly(between(10, 12), between(13, 15));
        assertThat(answer.best().getLast().hours()).isEqualTo(wanted);
    }

    @Test
    void aDayIsOutOnlyWhereNoneOfTheHoursAreLeft() {
        assertThat(hours(List.of(between(9, 12)), Map.of(), between(13, 14)).possible())
                .isEqualTo(2);
        assertThat(hours(List.of(between(9, 12)), Map.of(), between(11, 14)).ruledOut())
                .containsExactly(Map.entry(DateFinder.Obstacle.PERSON_TAKEN, 1));
        assertThat(hours(List.of(between(9, 12)), Map.of(MONDAY, List.of(between(9, 10))), between(13, 14))
                        .ruledOut())
                .containsExactly(Map.entry(DateFinder.Obstacle.NO_ROOM, 1));
    }

    @Test
    void aSessionWithoutADayIsNotSoughtFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> search(0, List.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> search(1, List.of()));
    }
}
