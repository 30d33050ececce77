package kurogo.intake.read.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.Wareki;

/**
 * Texts in which times have their usual spelling and the spans of months that are years or parts of them are named so: 令和6年4月～令和7年3月
 * is 令和6年度, R7.4.1～R7.9.30 is 令和7年度上半期.
 */
public final class UsualTime {

    private UsualTime() {}

    /** The text of a cell in plain form, with its times as usual. */
    public static String of(String plain) {
        return spansNamed(TimeSpelling.of(plain));
    }

    /** The same of a title, the name of a sheet or a line of words. */
    public static String ofTitle(String text) {
        return TimeSpelling.withBareYears(spansNamed(TimeSpelling.ofTitle(text)));
    }

    private static String spansNamed(String spelled) {
        return TimeReader.SPAN.matcher(spelled).replaceAll(span -> Matcher.quoteReplacement(named(span)));
    }

    /** The year or part of it that a span is, 4月1日~9月30日 as 4月~9月; what is none stays. */
    private static String named(MatchResult found) {
        Moment from = Moment.found(found, 1);
        Moment to = Moment.found(found, 2);
        TimeSaid span = TimeSaid.between(from, to, found.group("next") != null);
        if (found.group("named") == null || !span.isOfWholeMonths()) {
            return found.group();
        }
        return from.year().isEmpty() && to.year().isEmpty()
                ? "%d月~%d月".formatted(from.month().getAsInt(), to.month().getAsInt())
                : span.period().flatMap(UsualTime::written).orElseGet(found::group);
    }

    private static Optional<String> written(HeadPeriod time) {
        return time.year().flatMap(year -> time.part().map(part -> Wareki.fiscalYear(year) + word(part)));
    }

    private static String word(PeriodPart part) {
        return switch (part) {
            case ANNUAL -> "";
            case FIRST_HALF -> "上半期";
            case SECOND_HALF -> "下半期";
            case FIRST_QUARTER -> "第1四半期";
            case SECOND_QUARTER -> "第2四半期";
            case THIRD_QUARTER -> "第3四半期";
            case FOURTH_QUARTER -> "第4四半期";
        };
    }
}
