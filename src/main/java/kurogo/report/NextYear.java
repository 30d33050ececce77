package kurogo.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.OfficeDays;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;

/** A round's successor: the same part of the next fiscal year, asking the same, due on the same day a year later. */
final class NextYear {

    private static final int FULL_WIDTH = '０' - '0';
    private static final String NO_LETTER_BEFORE = "(?<![0-9A-Za-z０-９Ａ-Ｚａ-ｚ])";
    private static final String NO_DIGIT_AFTER = "(?![0-9０-９])";

    private NextYear() {}

    /** Where the day a year later is no office day, the next one that is. */
    static NewRound after(ReportingRound round) {
        FiscalYear year = round.period().year();
        return new NewRound(
                new ReportingPeriod(year.plus(1), round.period().part()),
                renamed(round.title(), year),
                OfficeDays.onOrAfter(round.dueOn().plusYears(1)),
                round.programmes(),
                round.questions());
    }

    /** The title with the years it names moved on, however they are written; a title that names none stays. */
    private static String renamed(String title, FiscalYear year) {
        Map<String, String> names = new TreeMap<>();
        addNames(names, year);
        addNames(names, year.plus(1));
        Pattern anyName = Pattern.compile(names.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", NO_LETTER_BEFORE + "(?:", ")" + NO_DIGIT_AFTER)));
        return anyName.matcher(title).replaceAll(found -> Matcher.quoteReplacement(names.get(found.group())));
    }

    /** Where the wide spelling is the narrow one (令和元), the narrow one of the next year follows it. */
    private static void addNames(Map<String, String> names, FiscalYear year) {
        List<String> now = names(year);
        List<String> next = names(year.plus(1));
        for (int i = 0; i < now.size(); i++) {
            names.put(now.get(i), next.get(i));
            names.putIfAbsent(wide(now.get(i)), wide(next.get(i)));
        }
    }

    /** 令和7, R7, 2025, FY2025. */
    private static List<String> names(FiscalYear year) {
        String calendarYear = Integer.toString(year.startYear());
        return List.of(
                Wareki.fiscalYear(year).replace("年度", ""),
                Wareki.shortFiscalYear(year),
                calendarYear,
                "FY" + calendarYear);
    }

    private static String wide(String text) {
        return text.chars()
                .map(letter -> letter > ' ' && letter <= '~' ? letter + FULL_WIDTH : letter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
