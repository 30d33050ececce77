package kurogo.intake.read.form;

import java.util.List;
import java.util.Optional;
import kurogo.calendar.ReportingPeriod;
import kurogo.intake.read.cell.CellContent;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.Leftovers;
import kurogo.intake.read.table.Table;
import kurogo.intake.read.table.TotalRow;
import kurogo.intake.read.term.NameRemark;
import kurogo.intake.read.term.Qualifier;
import kurogo.intake.read.term.Terms;
import kurogo.intake.read.time.HeadPeriod;
import kurogo.report.answers.Programme;

/**
 * What the words before the figures of a form's row say: the programme, and which of several figures of it the row holds, as 計画 and 実績
 * below each other beside one programme.
 *
 * @param programme the programme it names, or is merged with
 * @param kinds the cells that say which figures it holds
 * @param said what these words, and those in brackets beside the programme, make of the figures
 * @param goesOn whether it may be on the programme above: it says that it holds the figures asked for, and nothing else
 */
record FormRow(Optional<Programme> programme, List<SourceCell> kinds, NameRemark said, boolean goesOn) {

    static FormRow of(Table table, int row, Terms terms, Optional<ReportingPeriod> expected) {
        List<SourceCell> before = before(table, row);
        List<SourceCell> names = before.stream()
                .filter(cell -> terms.choice(Programme.class, CellText.of(cell)).isPresent())
                .toList();
        List<SourceCell> kinds = before.stream()
                .filter(cell -> !names.contains(cell) && isKind(CellText.of(cell), expected))
                .toList();
        NameRemark beside = names.stream()
                .findFirst()
                .map(cell -> NameRemark.ofProgramme(CellText.of(cell), terms, expected))
                .orElse(NameRemark.HARMLESS);
        NameRemark said = kinds.stream()
                .map(cell -> NameRemark.of(CellText.of(cell), expected))
                .reduce(beside, (one, other) -> one.compareTo(other) > 0 ? one : other);
        boolean goesOn = names.isEmpty()
                && !kinds.isEmpty()
                && kinds.size() == before.size()
                && said == NameRemark.HARMLESS
                && !TotalRow.isOne(table.matrix(), row);
        return new FormRow(
                names.stream().findFirst().flatMap(cell -> terms.choice(Programme.class, CellText.of(cell))),
                kinds,
                said,
                goesOn);
    }

    /** The words left of the first figure. */
    static List<SourceCell> before(Table table, int row) {
        return table.beforeFigures()
                .mapToObj(column -> table.matrix().shown(row, column))
                .filter(cell -> cell.content() instanceof CellContent.Text && !Leftovers.isFigure(cell))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isKind(String text, Optional<ReportingPeriod> expected) {
        return NameRemark.of(text, expected) == NameRemark.OTHERWISE
                || HeadPeriod.of(text).isPresent()
                || Qualifier.ofWords(text).asksTheSame();
    }
}
