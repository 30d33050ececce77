package kurogo.intake.read.title;

import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.intake.read.time.TitleWord;

/**
 * What a cell says that names the year of a row: 令和7年度（実績）, 今年度, 令和8年度見込.
 *
 * @param time the time it names by its number
 * @param said what the words beside it make of the figures of the row
 */
public record YearSaid(HeadPeriod time, Qualifier said) {

    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]【】〔〕<>]");
    private static final Pattern RESULTS = Pattern.compile(TitleWord.RESULTS.any() + TitleWord.BEHIND_PLAN.any() + "?");
    private static final int LONGEST_WITHOUT_YEAR = 12;

    public static YearSaid of(String text) {
        String plain = BRACKETS.matcher(CellText.normalised(text)).replaceAll("、");
        HeadPeriod.Beginning found = HeadPeriod.beginning(plain.replaceFirst("^、+", ""));
        return new YearSaid(found.period(), Qualifier.ofWords(found.rest()));
    }

    /** Whether a line of nothing but this ends what another one said of plans: 【実績】. */
    public static boolean headsResults(String text) {
        return RESULTS.matcher(BRACKETS.matcher(CellText.normalised(text)).replaceAll(""))
                .matches();
    }

    /** Whether a line of these words and no others speaks of the rows below it. */
    public static boolean heads(String text) {
        YearSaid line = of(text);
        boolean named = !line.time().equals(HeadPeriod.NONE) || line.said() == Qualifier.THIS_TIME;
        return named && line.said() != Qualifier.UNKNOWN
                || line.said() == Qualifier.OTHER_TIME && text.length() <= LONGEST_WITHOUT_YEAR;
    }

    /** The year it names as its results, with what another cell says of the part of it. */
    public Optional<ReportingPeriod> period(Optional<SourceCell> part, Terms terms) {
        if (time.year().isEmpty() || !said.asksTheSame()) {
            return Optional.empty();
        }
        if (time.part().isPresent() || part.isEmpty()) {
            return time.within(Optional.empty());
        }
        String year = Integer.toString(time.year().get().startYear());
        CellAddress place = part.get().address();
        return PeriodOf.of(new SourceCell(place, new CellContent.Text(year)), part, terms);
    }

    /** Whether it means the year at hand. */
    public boolean isThisYear() {
        return time.equals(HeadPeriod.NONE) && said == Qualifier.THIS_TIME;
    }

    /** Whether it says that the row holds what is not asked for. */
    public boolean isOtherwise() {
        return said == Qualifier.OTHER_TIME || said == Qualifier.OTHER_FIGURE;
    }
}
