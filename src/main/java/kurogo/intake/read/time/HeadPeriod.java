package kurogo.intake.read.time;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;
import kurogo.intake.read.cell.CellText;
import org.jspecify.annotations.Nullable;

/**
 * The time a heading speaks of, where it names one: 令和6年度 above one group of columns and 令和7年度 above another, 上半期 beside 下半期.
 *
 * @param year the fiscal year, where one is named
 * @param part the part of it, where one is named
 */
public record HeadPeriod(Optional<FiscalYear> year, Optional<PeriodPart> part) {

    public static final HeadPeriod NONE = new HeadPeriod(Optional.empty(), Optional.empty());

    private static final String YEAR =
            "(?:(?:%s|[rh])%s年度?|20\\d{2}年度|[RrHh]\\d{1,2}(?![\\d.]))".formatted(Moment.ERA, Moment.COUNT);
    private static final Pattern MONTHS = Pattern.compile("(\\d{1,2})月?[~-]翌?(\\d{1,2})月分?");
    private static final Pattern QUARTER = Pattern.compile("([1-4])Q");
    /** All of a year, or the end of 3年間: it names no part. */
    private static final Pattern ALL = Pattern.compile("年間|" + months(PeriodPart.ANNUAL));
    /** Parts of a year by their names, by letter or by their months. */
    private static final String PART = "年間|通年|[上下]半?期|第[1-4一二三四]四半期|[1-4]Q(?![A-Za-z0-9])|"
            + Arrays.stream(PeriodPart.values()).map(HeadPeriod::months).collect(Collectors.joining("|"));

    private static final Pattern IN_FRONT =
            Pattern.compile("(?<year>" + YEAR + ")?[の(]?(?<part>" + PART + ")?[)]?の?(?<rest>.*)");
    private static final Pattern BEHIND = Pattern.compile("(?:分|中|末|実績|決算|決算額|実績額)?");

    /** The time at the beginning of a heading and what is written behind it. */
    public record Beginning(HeadPeriod period, String rest) {}

    /** Takes the time off the beginning of a heading in plain form: 令和7年度 件数 asks 件数 of 令和7年度. */
    public static Beginning beginning(String plain) {
        Matcher found = IN_FRONT.matcher(UsualTime.of(plain));
        if (!found.matches()) {
            return new Beginning(NONE, plain);
        }
        if (isCalendarYear(found.group("year")) && namesMonths(found.group("part"))) {
            return new Beginning(NONE, plain);
        }
        Optional<FiscalYear> year = Optional.ofNullable(found.group("year")).flatMap(Wareki::parseFiscalYear);
        Optional<PeriodPart> part = Optional.ofNullable(found.group("part")).flatMap(HeadPeriod::part);
        return year.isEmpty() && part.isEmpty()
                ? new Beginning(NONE, plain)
                : new Beginning(new HeadPeriod(year, part), found.group("rest"));
    }

    /** The time a text names and nothing else: 令和7年度, R7, 令和7年度実績, 上半期, 6年度, R6.4～R7.3. */
    public static Optional<HeadPeriod> of(String text) {
        Beginning labelled = beginning(CellText.label(text));
        Beginning beginning = labelled.period().equals(NONE) ? beginning(CellText.normalised(text)) : labelled;
        return Optional.of(beginning.period())
                .filter(period ->
                        !period.equals(NONE) && BEHIND.matcher(beginning.rest()).matches())
                .or(() -> TimeReader.period(text));
    }

    /** What both say together; what the other one says is said closer to the figures. */
    public HeadPeriod and(HeadPeriod other) {
        return new HeadPeriod(other.year.or(() -> year), other.part.or(() -> part));
    }

    /** The period of a figure, with what its row, table or round says where the heading is silent. */
    public Optional<ReportingPeriod> within(Optional<ReportingPeriod> stated) {
        return year.or(() -> stated.map(ReportingPeriod::year))
                .map(known -> new ReportingPeriod(
                        known, part.or(() -> stated.map(ReportingPeriod::part)).orElse(PeriodPart.ANNUAL)));
    }

    /** 令和8年1月～3月 is of 令和7年度. */
    private static boolean isCalendarYear(@Nullable String year) {
        return year != null && year.endsWith("年");
    }

    private static boolean namesMonths(@Nullable String part) {
        return part != null && part.contains("月");
    }

    private static Optional<PeriodPart> part(String written) {
        if (ALL.matcher(written).matches()) {
            return Optional.empty();
        }
        Matcher months = MONTHS.matcher(written);
        return months.matches()
                ? PeriodPart.between(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2)))
                : PeriodPart.named(QUARTER.matcher(written).replaceFirst("第$1四半期"));
    }

    /** How the months of a part are written: 10月~翌3月. */
    private static String months(PeriodPart part) {
        int first = part.firstMonth().getValue();
        int last = part.lastMonth().getValue();
        return "%d月?[~-]%s%d月分?".formatted(first, last < first ? "翌?" : "", last);
    }
}
