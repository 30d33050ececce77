package kurogo.intake.read.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.Wareki;
import kurogo.intake.read.cell.CellText;

/**
 * The fiscal years that a title or another running text names.
 *
 * @param text the text, its times in their usual spelling
 * @param named the years in the order in which they are written
 */
public record TitleYears(String text, List<Named> named) {

    private static final Pattern YEAR =
            Pattern.compile("(?<year>%s年度)(?<results>分|の?(?:支援|事業)?実績|決算)?".formatted(Moment.YEAR));
    /** 令和7年実績 may be on the calendar year or the fiscal year. */
    private static final Pattern OF_CALENDAR =
            Pattern.compile("(?:(?:令和|平成)%s|(?<!\\d)20\\d{2})年(?:中|分|の?(?:支援|事業|相談|実施)?(?:実績|件数|状況|結果|集計)|[)\\]】〕]|$)"
                    .formatted(Moment.COUNT));

    private static final Pattern SEVERAL =
            Pattern.compile("%1$s%2$s(?:年度)?(?:及び|から|[・,、~-])%1$s?%2$s年度".formatted(Moment.ERA, Moment.COUNT));
    private static final Pattern SINCE = Pattern.compile("年度(?:~|から|以降)(?:$|[)\\]】〕]|の?(?:累計|合計|通算))");

    /**
     * A year as it is named.
     *
     * @param written the year, 令和7年度
     * @param ofResults whether its results are spoken of
     */
    public record Named(String written, boolean ofResults) {

        private static Named of(MatchResult found) {
            return new Named(found.group("year"), found.group("results") != null);
        }

        private Optional<FiscalYear> year() {
            return Wareki.parseFiscalYear(written);
        }
    }

    /** Those of one text. */
    public static TitleYears of(String text) {
        return in(Stream.of(text));
    }

    /** Those of several texts that are read one after the other. */
    public static TitleYears in(Stream<String> texts) {
        String usual = UsualTime.ofTitle(texts.map(CellText::normalised).collect(Collectors.joining(" ")));
        return new TitleYears(
                usual, YEAR.matcher(usual).results().map(Named::of).toList());
    }

    public boolean areNone() {
        return named.isEmpty();
    }

    public boolean areOfResults() {
        return named.stream().anyMatch(Named::ofResults);
    }

    public Set<FiscalYear> all() {
        return years(year -> true);
    }

    /** The one year that is named; of several the one whose results are spoken of: 令和8年度調査（令和7年度実績）. */
    public Optional<FiscalYear> meant() {
        Set<FiscalYear> all = all();
        Set<FiscalYear> meant = all.size() == 1 ? all : years(Named::ofResults);
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    /** Whether a year of the calendar is named, which may be meant for a fiscal year. */
    public boolean mayBeOfCalendar() {
        return OF_CALENDAR.matcher(text).find();
    }

    /** Whether one stands for several: 令和6・7年度. */
    public boolean areSeveral() {
        return SEVERAL.matcher(text).find();
    }

    /** Whether all since a year are meant: 令和5年度以降の累計. */
    public boolean areAllSinceOne() {
        return SINCE.matcher(text).find();
    }

    private Set<FiscalYear> years(Predicate<Named> which) {
        return named.stream()
                .filter(which)
                .flatMap(year -> year.year().stream())
                .collect(Collectors.toSet());
    }
}
