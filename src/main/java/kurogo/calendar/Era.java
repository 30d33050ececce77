package kurogo.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The Japanese eras (元号) since the solar calendar, oldest first. */
public enum Era {
    MEIJI("明治", "M", LocalDate.of(1868, 10, 23)),
    TAISHO("大正", "T", LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", "S", LocalDate.of(1926, 12, 25)),
    HEISEI("平成", "H", LocalDate.of(1989, 1, 8)),
    REIWA("令和", "R", LocalDate.of(2019, 5, 1));

    /** First day of the solar calendar, 明治6年1月1日; earlier days are not counted in these eras here. */
    public static final LocalDate FIRST_SOLAR_DAY = LocalDate.of(1873, 1, 1);

    private final String kanji;
    private final String letter;
    private final LocalDate firstDay;

    Era(String kanji, String letter, LocalDate firstDay) {
        this.kanji = kanji;
        this.letter = letter;
        this.firstDay = firstDay;
    }

    /** Name in two characters, such as 令和. */
    public String kanji() {
        return kanji;
    }

    /** Initial, such as R. */
    public String letter() {
        return letter;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /**
     * The era that holds a day.
     *
     * @throws IllegalArgumentException before 1873, when the lunar calendar held
     */
    public static Era on(LocalDate day) {
        if (day.isBefore(FIRST_SOLAR_DAY)) {
            throw new IllegalArgumentException("Before the solar calendar: " + day);
        }
        return Arrays.stream(values())
                .filter(era -> !day.isBefore(era.firstDay))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The era with a name (令和) or an initial (R, r). */
    public static Optional<Era> named(String name) {
        return Arrays.stream(values())
                .filter(era -> era.kanji.equals(name) || era.letter.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The number a calendar year has in this era: 2025 is 7 in Reiwa. */
    public int yearOf(int calendarYear) {
        return calendarYear - firstDay.getYear() + 1;
    }

    /** The calendar year of a year of this era: Reiwa 7 is 2025. */
    public int calendarYear(int year) {
        return firstDay.getYear() + year - 1;
    }
}
