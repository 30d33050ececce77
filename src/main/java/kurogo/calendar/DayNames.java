package kurogo.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import kurogo.text.Texts;

/** Days of the week, hours and moments as people read them in one language. */
public final class DayNames {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter JAPANESE_MONTH =
            DateTimeFormatter.ofPattern("Gy年M月", Locale.JAPANESE).withChronology(JapaneseChronology.INSTANCE);

    private final Texts texts;

    private DayNames(Texts texts) {
        this.texts = texts;
    }

    /** The names in the language of some texts. */
    public static DayNames in(Texts texts) {
        return new DayNames(texts);
    }

    /** 月, Mon. */
    public String of(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, texts.language());
    }

    /** 令和8年6月1日（月）, 1 June 2026 (Mon). */
    public String of(LocalDate day) {
        return texts.get("calendar.dayWithWeekday", PeriodNames.in(texts).of(day), of(day.getDayOfWeek()));
    }

    /** 6月1日（月）, 6/1 (Mon). */
    public String withoutYear(LocalDate day) {
        return texts.get("calendar.shortDay", day.getMonthValue(), day.getDayOfMonth(), of(day.getDayOfWeek()));
    }

    /** The month of a day: 令和8年6月, June 2026. */
    public String month(LocalDate day) {
        return (texts.language().equals(Locale.ENGLISH) ? ENGLISH_MONTH : JAPANESE_MONTH).format(day);
    }

    /** 10:00. */
    public String of(LocalTime hour) {
        return HOUR.format(hour);
    }

    /** 10:00～11:30, 10:00–11:30. */
    public String hours(LocalTime begins, LocalTime ends) {
        return texts.get("calendar.hours", of(begins), of(ends));
    }

    /** Hours whose end nobody says: 10:00～, from 10:00. */
    public String hoursFrom(LocalTime begins) {
        return texts.get("calendar.hoursOpen", of(begins));
    }

    /** A day in words with its hours in words. */
    public String dayAndHours(String day, String hours) {
        return texts.get("calendar.dayAndHours", day, hours);
    }

    /** What clocks in Japan showed: 令和8年6月1日 10:00, 1 June 2026 10:00. */
    public String of(Instant moment) {
        LocalDateTime local = moment.atZone(JapanTime.ZONE).toLocalDateTime();
        return dayAndHours(PeriodNames.in(texts).of(local.toLocalDate()), of(local.toLocalTime()));
    }
}
