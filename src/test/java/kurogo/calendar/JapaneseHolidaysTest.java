package kurogo.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.text.Texts;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JapaneseHolidaysTest {

    private static final Set<Holiday> DERIVED = EnumSet.of(Holiday.SUBSTITUTE, Holiday.BETWEEN_HOLIDAYS);

    /** The Cabinet Office's list 国民の祝日について, as kept in npm @holiday-jp/holiday_jp 2.5.1. */
    @ParameterizedTest
    @CsvSource({
        "2009, 01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23 12-23",
        "2019, 01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 10-22 11-03 11-04 11-23"
    })
    void daysOffAreThoseTheCabinetOfficePublished(int year, String days) {
        assertThat(JapaneseHolidays.of(year).keySet())
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    /**
     * Each day of 2020 to 2027 with its name, from {@code syukujitsu.csv} as the Cabinet Office publishes it, written in UTF-8.
     * What it calls 休日 is here a substitute or a day between two holidays.
     */
    @Test
    void everyDayOffOf2020To2027IsTheOneThatWasPublished() throws IOException {
        Texts words = Texts.in(Locale.JAPANESE);
        List<String> computed = IntStream.rangeClosed(2020, 2027)
                .boxed()
                .flatMap(year -> JapaneseHolidays.of(year).entrySet().stream())
                .map(entry -> "%d/%d/%d,%s"
                        .formatted(
                                entry.getKey().getYear(),
                                entry.getKey().getMonthValue(),
                                entry.getKey().getDayOfMonth(),
                                DERIVED.contains(entry.getValue()) ? "休日" : words.of("calendar", entry.getValue())))
                .toList();

        assertThat(computed).containsExactlyElementsOf(published());
    }

    private static List<String> published() throws IOException {
        try (InputStream file = JapaneseHolidaysTest.class.getResourceAsStream("syukujitsu-2020-2027.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    /** March and September days of 2007 to 2050 from the same list. */
    @Test
    void equinoxesFallOnThePublishedDays() {
        int[] march = {
            21, 20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 20, 21, 20, 20, 20, 21, 20, 20,
            20, 21, 20, 20, 20, 21, 20, 20, 20, 21, 20, 20, 20, 21, 20, 20, 20
        };
        int[] september = {
            23, 23, 23, 23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22, 23,
            23, 23, 22, 23, 23, 23, 22, 23, 23, 23, 22, 22, 23, 23, 22, 22, 23
        };

        assertThat(IntStream.range(0, march.length)
                        .map(i -> dayOf(Holiday.VERNAL_EQUINOX, 2007 + i))
                        .toArray())
                .containsExactly(march);
        assertThat(IntStream.range(0, september.length)
                        .map(i -> dayOf(Holiday.AUTUMNAL_EQUINOX, 2007 + i))
                        .toArray())
                .containsExactly(september);
    }

    private static int dayOf(Holiday holiday, int year) {
        return JapaneseHolidays.of(year).entrySet().stream()
                .filter(entry -> entry.getValue() == holiday)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow()
                .getDayOfMonth();
    }

    @Test
    void theAccessionMadeTenDaysOffInARow() {
        assertThat(JapaneseHolidays.on(LocalDate.parse("2019-04-30"))).contains(Holiday.BETWEEN_HOLIDAYS);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2019-05-01"))).contains(Holiday.ACCESSION);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2019-05-02"))).contains(Holiday.BETWEEN_HOLIDAYS);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2019-05-06"))).contains(Holiday.SUBSTITUTE);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2019-05-07"))).isEmpty();
        assertThat(JapaneseHolidays.on(LocalDate.parse("2019-10-22"))).contains(Holiday.ENTHRONEMENT);
    }

    @Test
    void theEmperorsBirthdayMovedAndWasMissingOnce() {
        assertThat(JapaneseHolidays.on(LocalDate.parse("2018-12-23"))).contains(Holiday.EMPERORS_BIRTHDAY);
        assertThat(JapaneseHolidays.of(2019)).doesNotContainValue(Holiday.EMPERORS_BIRTHDAY);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2020-02-23"))).contains(Holiday.EMPERORS_BIRTHDAY);
    }

    @Test
    void sportsDayFollowedHealthAndSportsDay() {
        assertThat(JapaneseHolidays.on(LocalDate.parse("2019-10-14"))).contains(Holiday.HEALTH_AND_SPORTS);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2021-07-23"))).contains(Holiday.SPORTS);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2026-10-12"))).contains(Holiday.SPORTS);
        assertThat(JapaneseHolidays.of(2015)).doesNotContainValue(Holiday.MOUNTAIN);
        assertThat(JapaneseHolidays.on(LocalDate.parse("2016-08-11"))).contains(Holiday.MOUNTAIN);
    }

    @Property(tries = 93)
    void noHolidayOnASundayGoesWithoutASubstitute(
            @ForAll @IntRange(min = JapaneseHolidays.FIRST_YEAR, max = JapaneseHolidays.LAST_YEAR) int year) {
        Map<LocalDate, Holiday> days = JapaneseHolidays.of(year);
        long sundays = days.keySet().stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .count();

        assertThat(days.values().stream().filter(Holiday.SUBSTITUTE::equals)).hasSize((int) sundays);
        assertThat(days.values().stream()
                        .filter(holiday -> holiday != Holiday.SUBSTITUTE && holiday != Holiday.BETWEEN_HOLIDAYS))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Holiday.class)
    void everyHolidayHasANameInBothLanguages(Holiday holiday) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Texts.in(language).of("calendar", holiday)).isNotBlank().doesNotContain("''");
        }
    }

    @Test
    void yearsUnderOtherRulesAreRefused() {
        assertThat(JapaneseHolidays.of(2007)).isNotEmpty();
        assertThat(JapaneseHolidays.of(2099)).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> JapaneseHolidays.of(2006));
        assertThatIllegalArgumentException().isThrownBy(() -> JapaneseHolidays.on(LocalDate.parse("2100-01-01")));
    }
}
