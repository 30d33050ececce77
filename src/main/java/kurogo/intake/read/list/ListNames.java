package kurogo.intake.read.list;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.Problem;
import kurogo.intake.read.ProblemCode;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.row.ListRow;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.term.NameRemark;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.term.Words;

/** What stands in brackets beside the names in the rows of a list: it may say that their figures are no results. */
final class ListNames {

    private static final int MOST_TOLD = 1_000;

    private final Terms terms;
    private final Consumer<Problem> problems;
    private final Set<String> told = new HashSet<>();
    private final Words<Boolean> remarked = new Words<>(NameRemark::hasAny);

    ListNames(Terms terms, Consumer<Problem> problems) {
        this.terms = terms;
        this.problems = problems;
    }

    /** Whether the names of a row make something else of its figures; words of which nobody knows what they mean are told once. */
    boolean makeOtherwise(ListRow row, SheetReading sheet, Supplier<Optional<ReportingPeriod>> ofRow) {
        if (!remarked.of(row.programmeName()) && !remarked.of(row.name())) {
            return false;
        }
        Optional<ReportingPeriod> period = ofRow.get();
        NameRemark ofProgramme = NameRemark.ofProgramme(row.programmeName(), terms, period);
        NameRemark ofName = NameRemark.ofMunicipality(row.name(), period);
        if (ofName == NameRemark.OTHERWISE) {
            problems.accept(
                    Problem.error(ProblemCode.NOT_UNDERSTOOD, sheet.place(row.naming()), CellText.of(row.naming())));
        }
        tell(ofProgramme, row.shown(row.table().programme()), sheet);
        tell(ofName, row.shown(row.table().name()), sheet);
        return ofProgramme == NameRemark.OTHERWISE || ofName == NameRemark.OTHERWISE;
    }

    private void tell(NameRemark said, Optional<SourceCell> cell, SheetReading sheet) {
        cell.filter(shown -> said == NameRemark.UNKNOWN && told.size() < MOST_TOLD && told.add(CellText.of(shown)))
                .ifPresent(shown -> problems.accept(
                        Problem.notice(ProblemCode.FOOTNOTE_KEPT, sheet.place(shown), CellText.of(shown))));
    }
}
