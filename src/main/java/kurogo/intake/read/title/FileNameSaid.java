package kurogo.intake.read.title;

import java.util.Optional;
import java.util.regex.Pattern;
import kurogo.calendar.FiscalYear;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Place;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.time.TitlePart;
import kurogo.intake.read.time.TitleYears;

/** What the name of a file says against the period its figures are read for: 令和6年度実績.csv, 上半期.csv. Its content decides; the name is told. */
public final class FileNameSaid {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{3,4}$");

    private FileNameSaid() {}

    public static Optional<Problem> against(String file, ReportingPeriod period) {
        String name = ENDING.matcher(FOLDERS.matcher(file).replaceFirst("")).replaceFirst("");
        return isOfOtherTime(name, period) || Qualifier.ofWords(name).makesAnother() || OtherTitle.isOne(name)
                ? Optional.of(Problem.notice(ProblemCode.TITLE_REMARK, Place.file(file), name))
                : Optional.empty();
    }

    private static boolean isOfOtherTime(String name, ReportingPeriod period) {
        TitlePart part = TitlePart.in(name, Optional.of(period.year()));
        return part.unclear()
                || part.part().filter(named -> named != period.part()).isPresent()
                || !TitleYears.of(name).areNone() && !year(name).equals(Optional.of(period.year()));
    }

    /** The one year it names. */
    private static Optional<FiscalYear> year(String name) {
        return TitleYears.of(name).meant();
    }
}
