package kurogo.intake.read.finding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import kurogo.intake.read.CellAddress;
import kurogo.intake.read.Confidence;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CarriedYears;
import kurogo.intake.read.cell.WrittenDate;
import kurogo.intake.read.cell.WrittenDate.Precision;
import kurogo.intake.read.finding.Finding.Note;
import kurogo.intake.read.finding.Finding.NoteKind;

/** Finds days, months and years, also those that lack their era or stand in a column of their own. */
final class FindingTime {

    private static final Pattern YEAR_OF_FOUR_DIGITS = Pattern.compile("(1[89]|20|21)\\d{2}");
    private static final Pattern YEAR_WITHOUT_ERA = Pattern.compile("\\d{1,4}(\\(\\D*\\))?");
    private static final Pattern MONTH_WITHOUT_ERA = Pattern.compile("\\d{1,2}\\.\\d{1,2}(\\(.*\\))?");

    private final ColumnHeads heads;
    private final CarriedYears years;

    FindingTime(ColumnHeads heads, CarriedYears years) {
        this.heads = heads;
        this.years = years;
    }

    /** What digits alone are in a column of days or years, or below a year with its era; nothing where they may be a figure. */
    Optional<CellFinding> inDigits(CellAddress address, String plain) {
        Optional<CellFinding> day = heads.is(HeadKind.DATE, address.column()) ? day(address, plain) : Optional.empty();
        return day.or(() -> carried(address, plain)).or(() -> year(plain, address.column()));
    }

    /** A date somebody wrote. */
    CellFinding date(CellAddress address, String text, WrittenDate written) {
        LocalDate first = written.first();
        years.ended(address);
        return switch (written.precision()) {
            case DAY -> CellFinding.of(FindingKind.DATE, first.toString(), Confidence.CORRECTED);
            case MONTH ->
                CellFinding.of(FindingKind.MONTH, YearMonth.from(first).toString(), Confidence.CORRECTED);
            case YEAR, FISCAL_YEAR -> {
                years.named(address, text, first.getYear());
                FindingKind kind = written.precision() == Precision.YEAR ? FindingKind.YEAR : FindingKind.FISCAL_YEAR;
                yield CellFinding.of(kind, Integer.toString(first.getYear()), Confidence.CORRECTED);
            }
            case UNCLEAR -> CellFinding.problem(FindingKind.DATE, ProblemCode.DATE_UNCLEAR);
        };
    }

    private Optional<CellFinding> carried(CellAddress address, String plain) {
        OptionalInt number = plain.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
        return years.next(address, number)
                .map(year -> CellFinding.of(
                        FindingKind.YEAR,
                        Integer.toString(year.year()),
                        Confidence.CORRECTED,
                        new Note(NoteKind.YEAR_CARRIED_DOWN, year.era().toString())));
    }

    /** A year in a column of years; few digits there may be of any era. */
    private Optional<CellFinding> year(String plain, int column) {
        if (!heads.is(HeadKind.YEAR, column)) {
            return Optional.empty();
        }
        if (YEAR_OF_FOUR_DIGITS.matcher(plain).matches()) {
            return Optional.of(CellFinding.of(FindingKind.YEAR, plain, Confidence.CERTAIN));
        }
        return YEAR_WITHOUT_ERA.matcher(plain).matches()
                ? Optional.of(CellFinding.problem(FindingKind.YEAR, ProblemCode.DATE_UNCLEAR))
                : Optional.empty();
    }

    /** In a column of days 20250601 is one, and 24.3 is March of the year 24 of some era, not a figure. */
    private Optional<CellFinding> day(CellAddress address, String plain) {
        Optional<CellFinding> day = WrittenDate.inEightDigits(plain).map(written -> date(address, plain, written));
        return day.or(() -> MONTH_WITHOUT_ERA.matcher(plain).matches()
                ? Optional.of(CellFinding.problem(FindingKind.DATE, ProblemCode.DATE_UNCLEAR))
                : Optional.empty());
    }
}
