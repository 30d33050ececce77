package kurogo.intake.read.title;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.time.TitleWord;
import kurogo.intake.read.time.TitleYears;
import kurogo.intake.read.time.UsualTime;

/** Whether words beside a table say in running text that its figures are of another time than the one asked for. */
public final class OtherTime {

    private static final Pattern OTHER_YEAR = Pattern.compile(TitleWord.OTHER_YEAR.any());
    private static final Pattern DATE_ALONE =
            Pattern.compile("(?:(?:令和|平成|R)(?:元|\\d{1,2})|20\\d{2})年\\d{1,2}月\\d{1,2}日");

    private OtherTime() {}

    public static boolean isIn(String text, Optional<ReportingPeriod> expected) {
        String plain = UsualTime.ofTitle(CellText.normalised(text));
        Set<FiscalYear> years = TitleYears.of(text).all();
        boolean otherYear = !years.isEmpty()
                && expected.filter(period -> !years.contains(period.year())).isPresent();
        return otherYear
                || OTHER_YEAR.matcher(plain).find()
                || !DATE_ALONE.matcher(plain).matches() && TitleDoubt.leavesPartOpen(text, expected, expected);
    }
}
