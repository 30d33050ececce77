package kurogo.review.rule;

import java.time.LocalDate;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A day in words: 令和7年6月1日 in Japanese (元年 for the first year), 1 June 2025 in English. */
final class DayText {

    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("G", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private DayText() {}

    static String of(LocalDate day, Locale language) {
        return language.equals(Locale.ENGLISH) ? ENGLISH.format(day) : japanese(day);
    }

    private static String japanese(LocalDate day) {
        JapaneseDate date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return ERA.format(date)
                + (year == 1 ? "元" : year)
                + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
