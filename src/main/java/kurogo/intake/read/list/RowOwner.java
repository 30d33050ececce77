package kurogo.intake.read.list;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kurogo.area.master.MunicipalityCode;
import kurogo.intake.read.Problem;
import kurogo.intake.read.answer.Identification;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.row.ListTable;
import kurogo.intake.read.row.ListWords;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.term.ReadingContext;
import kurogo.report.answers.Programme;

/** Whose the rows of a list are. A row without a name goes on with the municipality above it, as long as its programme is a new one. */
final class RowOwner {

    private final ReadingContext context;
    private final ListWords words;
    private final ListPeriods periods;
    private final ListReports reports;
    private final Consumer<Problem> problems;
    private final Set<String> formerNames = new HashSet<>();
    private final NamelessRows nameless = new NamelessRows();
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

    /** Before the rows of a table. */
    void begin() {
        nameless.begin();
        passOver();
    }

    /** Below rows of no municipality. */
    void passOver() {
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
                nameless.isAstray() ? Optional.empty() : current.filter(municipality -> goesOn(row, municipality));
        if (owner.isEmpty()) {
            nameless.refused(row, sheet).ifPresent(problems);
        }
        return owner;
    }

    /** Whether a row without a name goes on with a municipality: its programme, or its time where all programmes stand side by side, is a new one. */
    private boolean goesOn(ListRow row, MunicipalityCode municipality) {
        ListTable table = row.table();
        boolean timesBelowName = table.sideBySide()
                && row.namesTime()
                && !table.leads(table.fiscalYear())
                && !table.leads(table.period());
        Set<Programme> programmes = timesBelowName
                ? table.programmes()
                : row.programme().map(Set::of).orElse(Set.of());
        return !programmes.isEmpty()
                && !row.statesArea()
                && periods.ofRow()
                        .map(stated -> new ListReports.Key(municipality, stated))
                        .map(key -> programmes.stream().noneMatch(programme -> reports.hold(key, programme)))
                        .orElse(true);
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
