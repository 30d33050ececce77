package kurogo.intake.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.head.TableFinder;
import kurogo.intake.read.table.AnswerCollector;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.title.PlansTitle;

/** The tables of one municipality's form: programmes, targets and process steps. */
public final class FormTables {

    private final SheetReading sheet;
    private final Optional<ReportingPeriod> expected;
    private final FormProgrammes programmes;
    private final FormTargets targets;
    private final FormProcess process;
    private final List<Problem> plans = new ArrayList<>();

    /** @param expected the period the form is read for, where it is known */
    FormTables(SheetReading sheet, Optional<ReportingPeriod> expected, AnswerCollector answers) {
        this.sheet = sheet;
        this.expected = expected;
        this.programmes = new FormProgrammes(sheet, expected, answers);
        this.targets = new FormTargets(sheet, answers);
        this.process = new FormProcess(sheet, answers);
    }

    /** The tables of a form that stand on a sheet, upright or on their side. */
    public static List<Table> on(SheetReading sheet) {
        List<Table> upright = TableFinder.tables(sheet.matrix(), sheet.terms()).stream()
                .filter(FormTables::isOne)
                .toList();
        boolean figures = upright.stream().anyMatch(Table::hasFigures);
        Stream<Table> onItsSide = figures || !sheet.mayBeTurned()
                ? Stream.empty()
                : TableFinder.tables(sheet.matrix().turned(), sheet.terms()).stream()
                        .filter(Table::hasFigures)
                        .map(Table::withinFigures);
        return Stream.concat(upright.stream(), onItsSide).toList();
    }

    private static boolean isOne(Table table) {
        return !table.listsMunicipalities()
                && (table.asksForFigures() || FormTargets.isOne(table) || FormProcess.isOne(table));
    }

    /** Reads the tables of its sheet. */
    void read(List<Table> tables) {
        boolean several = tables.stream().filter(Table::asksForFigures).count() > 1;
        tables.forEach(table -> read(table, several));
    }

    private void read(Table table, boolean several) {
        if (FormTargets.isOne(table)) {
            targets.read(table);
        } else if (FormProcess.isOne(table) && !table.asksForFigures()) {
            process.read(table);
        } else {
            PlansTitle.above(sheet, table)
                    .or(() -> FormTableTitle.otherwise(sheet, table, expected, several))
                    .ifPresentOrElse(told -> leave(table, told), () -> programmes.read(table));
        }
    }

    /** What was left unread since it is planned, and no result. */
    List<Problem> plans() {
        return plans;
    }

    private void leave(Table table, Problem plan) {
        plans.add(plan);
        programmes.leave(table);
    }
}
