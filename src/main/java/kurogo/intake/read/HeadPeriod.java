package kurogo.intake.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.PeriodPart;
import kurogo.calendar.ReportingPeriod;
import kurogo.calendar.Wareki;

/**
 * The time a heading speaks of, where it names one: 令和6年度 above one group of columns and 令和7年度 above another, 上半期 beside 下半期.
 *
 * @param year the fiscal year, where one is named
 * @param part the part of it, where one is named
 */
record HeadPeriod(Optional<FiscalYear> year, Optional<PeriodPart> part) {

    static final HeadPeriod NONE = new HeadPeriod(Optional.empty(), Optional.empty());

    private static final String YEAR = "(?:令和|平成|[RrHh])(?:元|\\d{1,2})年度?|20\\d{2}年度|[RrHh]\\d{1,2}(?![\\d.])";
    private static final String PART = "年間|通年|上半期|下半期|上期|下期|第[1-4一二三四]四半期";
    private static final Pattern IN_FRONT =
            Pattern.compile("(?<year>" + YEAR + ")?[の(]?(?<part>" + PART + ")?[)]?の?(?<rest>.*)");
    private static final Pattern BEHIND = Pattern.compile("(?:分|中|末|実績|決算|決算額|実績額)?");

    /** The time at the beginning of a heading and what is written behind it. */
    record Beginning(HeadPeriod period, String rest) {}

    /** Takes the time off the beginning of a heading in plain form: 令和7年度 件数 asks 件数 of 令和7年度. */
    static Beginning beginning(String plain) {
        Matcher found = IN_FRONT.matcher(plain);
        if (!found.matches()) {
            return new Beginning(NONE, plain);
        }
        Optional<FiscalYear> year = Optional.ofNullable(found.group("year")).flatMap(Wareki::parseFiscalYear);
        Optional<PeriodPart> part = Optional.ofNullable(found.group("part")).flatMap(HeadPeriod::part);
        return year.isEmpty() && part.isEmpty()
                ? new Beginning(NONE, plain)
                : new Beginning(new HeadPeriod(year, part), found.group("rest"));
    }

    /** The time a text names and nothing else: 令和7年度, R7, 令和7年度実績, 上半期. */
    static Optional<HeadPeriod> of(String text) {
        Beginning beginning = beginning(CellText.label(text));
        return Optional.of(beginning.period())
                .filter(period ->
                        !period.equals(NONE) && BEHIND.matcher(beginning.rest()).matches());
    }

    /** What both say together; what the other one says is said closer to the figures. */
    HeadPeriod and(HeadPeriod other) {
        return new HeadPeriod(other.year.or(() -> year), other.part.or(() -> part));
    }

    /** The period of a figure, with what its row, table or round says where the heading is silent. */
    Optional<ReportingPeriod> within(Optional<ReportingPeriod> stated) {
        return year.or(() -> stated.map(ReportingPeriod::year))
                .map(known -> new ReportingPeriod(
                        known, part.or(() -> stated.map(ReportingPeriod::part)).orElse(PeriodPart.ANNUAL)));
    }

    private static Optional<PeriodPart> part(String word) {
        return ReportingPeriod.parse("R1" + word).map(ReportingPeriod::part);
    }
}
