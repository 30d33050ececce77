package kurogo.intake.read.time;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;

/** Words that name one month of a year: 4月, 翌1月分, 令和7年4月. */
public final class MonthWord {

    private static final Pattern ONE =
            Pattern.compile("(?:(?:令和|[RH])?(?:元|\\d{1,2}|20\\d{2})[年.]|翌年?)?(?<month>1[0-2]|0?[1-9])月(?:分|中)?");

    private MonthWord() {}

    /** Whether a text names one and nothing else. */
    public static boolean is(String text) {
        return in(text).isPresent();
    }

    /** The month a text names. */
    public static Optional<Month> in(String text) {
        if (text.indexOf('月') < 0) {
            return Optional.empty();
        }
        Matcher found = ONE.matcher(CellText.normalised(text));
        return found.matches() ? Optional.of(Month.of(Integer.parseInt(found.group("month")))) : Optional.empty();
    }

    public static boolean isIn(SourceCell cell) {
        return cell.content() instanceof CellContent.Text(String text) && is(text);
    }
}
