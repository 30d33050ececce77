package kurogo.intake.read.form;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kurogo.intake.read.cell.CellText;
import kurogo.intake.read.cell.SourceCell;
import kurogo.intake.read.table.SheetReading;
import kurogo.intake.read.term.ChoiceKind;
import kurogo.intake.read.term.Terms;

/** Marks on a form that choose one of several printed answers: 実施｜○｜未実施. */
final class FormMarks {

    /** What forms print to be chosen from. */
    private static final Set<ChoiceKind> PRINTED = EnumSet.of(
            ChoiceKind.STATUS, ChoiceKind.YES_NO, ChoiceKind.WAY, ChoiceKind.REFERRAL_CRITERIA, ChoiceKind.NEEDS);

    private static final Pattern MARK = Pattern.compile("[○〇◯●■☑✓✔◎レ]");

    private final SheetReading sheet;

    FormMarks(SheetReading sheet) {
        this.sheet = sheet;
    }

    /** Whether a cell is a mark that chooses something printed beside or above it. */
    boolean choose(SourceCell mark) {
        return MARK.matcher(CellText.of(mark).strip()).matches()
                && Stream.concat(
                                sheet.matrix().filledCells(mark.address().row()).stream(),
                                IntStream.range(0, mark.address().row())
                                        .mapToObj(above -> sheet.matrix()
                                                .cell(above, mark.address().column())))
                        .anyMatch(beside -> !beside.isEmpty() && isChoice(CellText.of(beside)));
    }

    /** Whether a text is one of the answers that forms print. */
    boolean isChoice(String text) {
        return !MARK.matcher(text.strip()).matches()
                && PRINTED.stream()
                        .anyMatch(kind -> sheet.terms().spellings(kind).containsKey(Terms.key(text)));
    }
}
