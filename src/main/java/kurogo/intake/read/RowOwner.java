package kurogo.intake.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.area.master.MunicipalityCode;

/** Whose the rows of a list are. A row without a name goes on with the municipality above it, as long as its programme is a new one. */
final class RowOwner {

    private final ReadingContext context;
    private final ListWords words;
    private final ListPeriods periods;
    private final ListReports reports;
    private final Consumer<Problem> problems;
    private final Set<String> formerNames = new HashSet<>();
    private Optional<MunicipalityCode> current = Optional.empty();

    RowOwner(
            ReadingContext context,
            ListWords words,
            ListPeriods periods,
            ListReports reports,
            Consumer<Problem> problems) {
        this.context = context;
        this.words = words;
        this.periods = periods;
        this.reports = reports;
        this.problems = problems;
    }

    /** Before the rows of a table, and below rows of no municipality. */
    void begin() {
        current = Optional.empty();
    }

    /** The municipality of the last row, whose rows may go on. */
    Optional<MunicipalityCode> current() {
        return current;
    }

    /** The municipality of a row. */
    Optional<MunicipalityCode> of(ListRow row, SheetReading sheet) {
        if (row.isNameless()) {
            return above(row, sheet);
        }
        current = switch (words.identify(row, sheet.place(row.naming()))) {
            case Identification.Result.Known(var municipality, var ignored) -> {
                tellFormerName(row, sheet);
                yield Optional.of(municipality.code());
            }
            case Identification.Result.Refused(var problem) -> {
                problems.accept(problem);
                yield Optional.empty();
            }
        };
        return current;
    }

    private Optional<MunicipalityCode> above(ListRow row, SheetReading sheet) {
        Optional<MunicipalityCode> owner =
                current.filter(municipality -> !row.statesArea() && isOfNewProgramme(row, municipality));
        if (owner.isEmpty()) {
            problems.accept(
                    Problem.error(ProblemCode.ROW_NOT_RECOGNISED, sheet.place(row.first()), CellText.of(row.first())));
        }
        return owner;
    }

    private boolean isOfNewProgramme(ListRow row, MunicipalityCode municipality) {
        return row.programme()
                .filter(programme -> periods.ofRow()
                        .filter(stated -> reports.hold(new ListReports.Key(municipality, stated), programme))
                        .isEmpty())
                .isPresent();
    }

    /** Says once that a name is one of former days; names in use, which nearly all are, are not asked about. */
    private void tellFormerName(ListRow row, SheetReading sheet) {
        if (words.isKnown(row) || !formerNames.add(row.name())) {
            return;
        }
        periods.ofRow()
                .or(context::expected)
                .flatMap(known -> Identification.formerName(
                        context.directory(), row.code(), row.name(), known, sheet.place(row.naming())))
                .ifPresent(problems);
    }
}
